package id.latih.operation;

import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many sessions and how many open pages of the signed-in side this instance holds in memory. */
@Component
class VaadinMeasures implements VaadinServiceInitListener, MeterBinder {

    private final transient AtomicInteger sessions = new AtomicInteger();
    private final transient AtomicInteger pages = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.incrementAndGet());
        event.getSource().addSessionDestroyListener(ended -> sessions.decrementAndGet());
        event.getSource().addUIInitListener(opened -> {
            pages.incrementAndGet();
            opened.getUI().addDetachListener(closed -> {
                closed.unregisterListener();
                pages.decrementAndGet();
            });
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("latih.vaadin.sessions", sessions, AtomicInteger::get)
                .description("Sessions of the signed-in side").register(registry);
        Gauge.builder("latih.vaadin.uis", pages, AtomicInteger::get)
                .description("Open pages of the signed-in side, one a tab").register(registry);
    }
}

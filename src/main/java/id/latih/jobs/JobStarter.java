package id.latih.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tests run the jobs that they want themselves. */
@Component
@Profile("!test")
@ConditionalOnBooleanProperty(name = "latih.jobs.enabled", matchIfMissing = true)
class JobStarter {
    private final Scheduler scheduler;

    JobStarter(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }

    /** What runs is waited for later, when the portal stops; what is due is left to another instance. */
    @EventListener(ContextClosedEvent.class)
    void takeNoMore() {
        scheduler.pause();
    }
}

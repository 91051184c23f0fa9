package id.latih.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives each new session its language and its way of showing errors. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private final transient ErrorSentences errors;

    SessionSetup(ErrorSentences errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(LanguageSwitch.remembered(init.getRequest()));
            init.getSession().setErrorHandler(errors::show);
        });
    }
}

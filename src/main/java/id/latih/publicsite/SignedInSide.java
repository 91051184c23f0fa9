package id.latih.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/** Hands on what the signed-in side's own script asks at the portal's root, before the home page would take it. */
@Component
class SignedInSide extends AbstractHandlerMapping {

    private final ObjectProvider<Controller> vaadin;

    SignedInSide(@Qualifier("vaadinForwardingController") ObjectProvider<Controller> vaadin) {
        this.vaadin = vaadin;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return PublicAddresses.isVaadins(request) ? vaadin.getObject() : null;
    }
}

package id.latih.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** 403: a service refused what the page asked for, such as another institute's batch. Leaves a line in the audit. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class DeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient ErrorSentences errors;

    DeniedView(ErrorSentences errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        errors.recordDenied("/" + event.getLocation().getPath());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

package id.latih.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** 403: the page belongs to another role. Leaves a line in the audit. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class ForbiddenView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient ErrorSentences errors;

    ForbiddenView(ErrorSentences errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        errors.recordDenied("/" + event.getLocation().getPath());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

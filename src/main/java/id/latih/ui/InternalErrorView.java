package id.latih.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** 500: something we did not foresee, with an id that the log has too. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class InternalErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient ErrorSentences errors;

    InternalErrorView(ErrorSentences errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        setSentence(errors.sentence(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

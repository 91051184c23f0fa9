package id.latih.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

import id.latih.core.NotFound;

/** 404: the address is of a kind we have, but what it names is not there. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class MissingView extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

package id.latih.factor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.ui.LoadMode;

import id.latih.core.Assets;
import id.latih.core.PortalAddress;

/** A part of a page that {@code passkey.js} brings to life, with the sentences for what may go wrong in the browser. */
abstract class PasskeyElement extends HtmlContainer {

    private static final String SCRIPT = new Assets().path("passkey.js");

    private final Paragraph problem = new Paragraph();

    PasskeyElement(PortalAddress address) {
        problem.addClassName("error-box");
        problem.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        say("elsewhere", getTranslation("PasskeyElement.elsewhere", address.base()));
        say("unsupported", getTranslation("PasskeyElement.unsupported"));
        say("offline", getTranslation("PasskeyElement.offline"));
        say("failed", getTranslation("PasskeyElement.failed"));
    }

    /** To be added to the page where it is to be seen. */
    final Paragraph problem() {
        return problem;
    }

    final void say(String what, String sentence) {
        getElement().setAttribute(what, sentence);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context:/" + SCRIPT, LoadMode.LAZY);
    }
}

package id.latih.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** What the three error pages share: a sentence and the way back. */
abstract class ErrorPage extends Page {

    private final Paragraph sentence = new Paragraph(text("text"));

    ErrorPage() {
        addClassName("error-page");
        var home = new Anchor("beranda", getTranslation("ErrorPage.home"));
        home.getElement().setAttribute("router-link", true);
        add(sentence, home);
    }

    void setSentence(String text) {
        sentence.setText(text);
    }
}

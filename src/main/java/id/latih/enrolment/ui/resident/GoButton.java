package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The main thing to do next, which is on another page. */
class GoButton extends Button {

    GoButton(String text, String path) {
        super(text);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClickListener(click -> getUI().ifPresent(ui -> Go.to(ui, path)));
    }
}

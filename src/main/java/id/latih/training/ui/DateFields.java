package id.latih.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;

import id.latih.ui.DateField;
import id.latih.ui.I18N;

/** The five dates of a batch, bound by name. */
class DateFields {

    private final Div grid = new Div();

    DateFields(Binder<?> binder) {
        grid.addClassName("form-grid");
        add(binder, "opensOn");
        add(binder, "closesOn");
        add(binder, "announcedOn");
        grid.add(new Div());
        add(binder, "startsOn");
        add(binder, "endsOn");
    }

    private void add(Binder<?> binder, String property) {
        var field = new DateField(I18N.text("DateFields." + property));
        binder.forField(field).asRequired(I18N.text("Form.required")).bind(property);
        grid.add(field);
    }

    Div grid() {
        return grid;
    }
}

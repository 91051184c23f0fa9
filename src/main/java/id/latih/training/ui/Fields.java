package id.latih.training.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import id.latih.ui.I18N;

/** Fields as this module's forms use them. */
final class Fields {

    private Fields() {
    }

    static TextField text(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        return field;
    }

    static TextArea area(String label, int longest) {
        var field = new TextArea(label);
        field.setMaxLength(longest);
        field.setMinRows(3);
        field.addClassName("wide");
        return field;
    }

    static IntegerField number(String label, int lowest, int highest) {
        var field = new IntegerField(label);
        field.setMin(lowest);
        field.setMax(highest);
        field.setStepButtonsVisible(true);
        return field;
    }

    static <E extends Enum<E>> Select<E> choice(String label, Class<E> type) {
        var field = new Select<E>();
        field.setLabel(label);
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(constant -> constant == null ? "" : I18N.text(constant));
        return field;
    }
}

package id.latih.resident.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;

import id.latih.resident.Disability;
import id.latih.resident.Profile;
import id.latih.ui.I18N;

/** Told only by choice: what an institute should prepare. */
class SupportSection extends ProfileSection {

    private final Select<Disability> disability = new Select<>();
    private final TextArea support = new TextArea(text("support"));

    SupportSection(Binder<Profile> binder) {
        super(binder);
        disability.setLabel(text("disability"));
        disability.setItems(Disability.values());
        disability.setItemLabelGenerator(kind -> kind == null ? text("none") : I18N.text(kind));
        disability.setEmptySelectionAllowed(true);
        disability.setEmptySelectionCaption(text("none"));
        support.setMaxLength(500);
        support.setHelperText(text("support.help"));
        addFields(disability, support);
        binder.forField(disability).bind("disability");
        binder.forField(support).bind("supportNeeded");
    }
}

package id.latih.training.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.dialog.Dialog;

import id.latih.training.ProgrammeChoice;
import id.latih.ui.PageLink;

/** Asks of which programme a new batch is. */
class ProgrammeChoiceDialog extends Dialog {

    ProgrammeChoiceDialog(List<ProgrammeChoice> programmes) {
        setHeaderTitle(text("title"));
        setWidth("min(32rem, 96vw)");
        var list = new Div();
        list.addClassName("section");
        if (programmes.isEmpty()) {
            list.add(new Paragraph(text("none")), link(TrainingNavigation.PROGRAMMES + "/" + TrainingNavigation.NEW,
                    text("newProgramme")));
        } else {
            list.add(new Paragraph(text("choose")));
            programmes.forEach(programme ->
                    list.add(link(TrainingNavigation.newBatch(programme.id()), programme.title())));
        }
        add(list);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()));
    }

    private PageLink link(String path, String words) {
        var link = new PageLink(path, words);
        link.addClassName("choice");
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    private String text(String key) {
        return getTranslation("ProgrammeChoiceDialog." + key);
    }
}

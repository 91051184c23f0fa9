package id.latih.privacy.ui;

import java.time.Instant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.core.Dates;
import id.latih.privacy.OwnRestriction;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Says that one's data are kept and not used, what that means, and ends it. */
class RestrictionBox extends Div {

    private final transient OwnRestriction restriction;

    RestrictionBox(OwnRestriction restriction) {
        this.restriction = restriction;
        addClassNames("info-box", "section");
    }

    void load() {
        removeAll();
        var since = restriction.since();
        setVisible(since.isPresent());
        since.ifPresent(this::show);
    }

    private void show(Instant since) {
        var title = new Paragraph(text("title", Dates.dateTime(since, I18N.language())));
        title.addClassName("box-title");
        var effects = new UnorderedList(new ListItem(text("applications")), new ListItem(text("staff")),
                new ListItem(text("mails")), new ListItem(text("statistics")));
        var buttons = new Div(new Button(text("end"), click -> {
            restriction.end();
            Toast.success(text("ended"));
            load();
        }));
        buttons.addClassName("buttons");
        add(title, effects, new Paragraph(text("help")), buttons);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("RestrictionBox." + key, arguments);
    }
}

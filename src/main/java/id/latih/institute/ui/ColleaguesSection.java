package id.latih.institute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.institute.Colleague;
import id.latih.institute.OwnInstituteService;
import id.latih.ui.Badge;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Who works for the own institute; invites and removes. */
class ColleaguesSection extends Composite<Div> {

    private final transient OwnInstituteService institutes;
    private final long own;
    private final UnorderedList list = new UnorderedList();

    ColleaguesSection(OwnInstituteService institutes, long own) {
        this.institutes = institutes;
        this.own = own;
        list.addClassName("cards-list");
        var invite = new Button(text("invite"), click -> new InviteColleagueDialog(this::invite).open());
        getContent().addClassName("section");
        getContent().add(new H2(text("title")), list, new Div(invite));
        show();
    }

    private void show() {
        list.removeAll();
        institutes.colleagues().forEach(person -> list.add(item(person)));
    }

    private void invite(String name, String email) {
        institutes.invite(name, email, I18N.language());
        Toast.success(text("invited", email));
        show();
    }

    private Component item(Colleague person) {
        var name = new Span(person.name());
        name.addClassName("card-title");
        var item = new ListItem(name, new Span(person.email()));
        item.addClassName("card");
        if (!person.joined()) {
            item.add(new Div(new Badge(text("notJoined"), Badge.Tone.WAITING)));
        }
        if (person.accountId() == own) {
            item.add(new Div(new Badge(text("you"), Badge.Tone.NEUTRAL)));
        } else {
            var remove = new Button(text("remove"), click -> Confirm.danger(text("removeTitle", person.name()),
                    text("removeText"), text("remove"), () -> remove(person)));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            remove.setAriaLabel(text("removeTitle", person.name()));
            item.add(new Div(remove));
        }
        return item;
    }

    private void remove(Colleague person) {
        institutes.remove(person.accountId());
        Toast.success(text("removed", person.name()));
        show();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("ColleaguesSection." + key, arguments);
    }
}

package id.latih.institute.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.institute.InstituteDetails;
import id.latih.institute.InstituteState;
import id.latih.institute.OwnInstituteService;
import id.latih.ui.EmptyState;
import id.latih.ui.FormErrors;
import id.latih.ui.Page;
import id.latih.ui.Toast;

/** The institute of whoever is signed in: where it stands, what it says of itself, who works for it. */
@Route(InstituteNavigation.OWN)
@Menu(title = "OwnInstituteView.menu", order = 15, icon = "vaadin:institution")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
class OwnInstituteView extends Page implements AfterNavigationObserver {

    private final transient OwnInstituteService institutes;
    private final transient CurrentUser currentUser;
    private final Div content = new Div();

    OwnInstituteView(OwnInstituteService institutes, CurrentUser currentUser) {
        this.institutes = institutes;
        this.currentUser = currentUser;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        institutes.find().ifPresentOrElse(this::show,
                () -> content.add(new EmptyState(text("none"), text("noneHelp"))));
    }

    private void show(InstituteDetails institute) {
        setHeading(institute.data().name());
        setActions(new InstituteStateBadge(institute.state()));
        content.removeAll();
        if (institute.state() == InstituteState.APPLIED) {
            var waits = new Div(text("waits"));
            waits.addClassName("info-box");
            content.add(waits);
        }
        InstituteFacts.reason(institute).ifPresent(content::add);
        if (institute.state() == InstituteState.REFUSED) {
            content.add(new Paragraph(text("refused")));
        }
        var form = new InstituteForm();
        form.show(institute.data());
        content.add(form, buttons(institute, form));
        if (institute.state() == InstituteState.VERIFIED) {
            content.add(new ColleaguesSection(institutes, currentUser.id()));
        }
    }

    private Div buttons(InstituteDetails institute, InstituteForm form) {
        var again = institute.state() == InstituteState.REFUSED;
        var save = new Button(again ? text("applyAgain") : getTranslation("Button.save"),
                click -> save(institute, form, again));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void save(InstituteDetails institute, InstituteForm form, boolean again) {
        if (FormErrors.valid(form.binder()) && FormErrors.guard(form.binder(),
                () -> institutes.update(institute.version(), form.value()))) {
            Toast.success(text(again ? "applied" : "saved"));
            institutes.find().ifPresent(this::show);
        }
    }
}

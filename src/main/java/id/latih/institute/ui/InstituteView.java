package id.latih.institute.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.institute.InstituteDetails;
import id.latih.institute.InstituteRefusal;
import id.latih.institute.InstituteState;
import id.latih.institute.InstituteVerification;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** One institute, as an approver reads it and decides about it. */
@Route(InstituteNavigation.REVIEWS + "/:id")
@RolesAllowed(Role.Names.APPROVER)
class InstituteView extends Page implements BeforeEnterObserver {

    private final transient InstituteVerification verification;
    private final Div content = new Div();

    InstituteView(InstituteVerification verification) {
        this.verification = verification;
        content.addClassName("section");
        add(content, new PageLink(InstituteNavigation.REVIEWS, text("back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElseThrow();
        try {
            show(Long.parseLong(id));
        } catch (NumberFormatException notANumber) {
            throw new NotFound("institute", id);
        }
    }

    private void show(long id) {
        var institute = verification.get(id);
        setHeading(institute.data().name());
        setActions(new InstituteStateBadge(institute.state()));
        content.removeAll();
        InstituteFacts.reason(institute).ifPresent(content::add);
        if (institute.state() == InstituteState.APPLIED) {
            content.add(new Paragraph(text("readFirst")), steps(institute));
        }
        content.add(new InstituteFacts(institute, verification.staffOf(id)));
    }

    private Div steps(InstituteDetails institute) {
        var verify = new Button(text("verify"), click -> Confirm.ask(text("verifyTitle"), text("verifyText"),
                text("verify"), () -> verify(institute)));
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var refuse = new Button(text("refuse"), click -> new ReasonDialog<>(text("refuseTitle"), text("refuseText"),
                text("refuse"), (reason, note) -> {
                    verification.refuse(institute.id(), institute.version(), reason, note);
                    done(institute, "refused");
                }, InstituteRefusal.values()).open());
        var steps = new Div(verify, refuse);
        steps.addClassName("buttons");
        return steps;
    }

    private void verify(InstituteDetails institute) {
        try {
            verification.verify(institute.id(), institute.version());
            done(institute, "verified");
        } catch (RuleViolation violation) {
            Toast.error(I18N.text(violation));
        }
    }

    private void done(InstituteDetails institute, String key) {
        Toast.success(text(key));
        show(institute.id());
    }
}

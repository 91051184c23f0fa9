package id.latih.resident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.region.RegionService;
import id.latih.resident.ProfileService;
import id.latih.ui.Page;
import id.latih.ui.Toast;

/** The resident's profile: filled in once, used for every application. */
@Route(ResidentNavigation.PROFILE)
@Menu(title = "ProfileView.menu", order = 30, icon = "vaadin:user-card")
@RolesAllowed(Role.Names.RESIDENT)
class ProfileView extends Page implements AfterNavigationObserver {

    /** Pages of the portal only: letters, digits and slashes. */
    private static final String OWN_PATH = "[a-z0-9-]+(/[a-z0-9-]+)*";

    private final transient ProfileService profiles;
    private final ProfileForm form;
    private String next = "";

    ProfileView(ProfileService profiles, RegionService regions) {
        this.profiles = profiles;
        form = new ProfileForm(profiles, regions);
        var save = new Button(text("save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save);
        buttons.addClassName("buttons");
        add(new Paragraph(text("intro")), form, buttons);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        next = event.getLocation().getQueryParameters().getSingleParameter(ResidentNavigation.BACK)
                .filter(path -> path.matches(OWN_PATH)).orElse("");
        form.show(profiles.own());
    }

    private void save() {
        if (!form.save()) {
            return;
        }
        Toast.success(text("saved"));
        if (!next.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(next));
        }
    }
}

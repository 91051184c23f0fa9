package id.latih.resident.ui;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.resident.DocumentService;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;

/** The resident's documents: uploaded once, used for every application. */
@Route(ResidentNavigation.DOCUMENTS)
@Menu(title = "DocumentsView.menu", order = 40, icon = "vaadin:file-text-o")
@RolesAllowed(Role.Names.RESIDENT)
class DocumentsView extends Page implements AfterNavigationObserver {

    private final transient ProfileService profiles;
    private final DocumentUploader uploader;
    private final EmptyState profileFirst;

    DocumentsView(ProfileService profiles, DocumentService documents) {
        this.profiles = profiles;
        uploader = new DocumentUploader(documents, () -> { });
        var link = new Anchor(ResidentNavigation.profileThen(ResidentNavigation.DOCUMENTS), text("toProfile"));
        link.getElement().setAttribute("router-link", true);
        profileFirst = new EmptyState(text("profileFirst"), text("profileFirst.why"), link);
        add(new Paragraph(text("intro")), profileFirst, uploader);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var profile = profiles.own().profile();
        var complete = profile.version() != Profile.NEW;
        profileFirst.setVisible(!complete);
        uploader.setVisible(complete);
        if (complete) {
            uploader.show(types(profile.birthDate()));
        }
    }

    /** A guardian's letter is asked of nobody, and of use to those under 18 only. */
    private Set<DocumentType> types(@Nullable LocalDate birthDate) {
        var types = EnumSet.copyOf(DocumentType.ASKED);
        if (birthDate != null && profiles.needsGuardian(birthDate)) {
            types.add(DocumentType.GUARDIAN_LETTER);
        }
        return types;
    }
}

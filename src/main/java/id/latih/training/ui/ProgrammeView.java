package id.latih.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.core.Role;
import id.latih.region.RegionService;
import id.latih.training.ProgrammeEdit;
import id.latih.training.ProgrammeService;
import id.latih.training.VocationDirectory;
import id.latih.ui.Confirm;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** One programme of the own institute, to write or change. */
@Route(TrainingNavigation.PROGRAMMES + "/:id")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
class ProgrammeView extends Page implements BeforeEnterObserver {

    private final transient ProgrammeService programmes;
    private final ProgrammeForm form;
    private final Button archive = new Button();
    private final Div archivedBox = new Div(text("archived"));
    private transient @Nullable ProgrammeEdit shown;

    ProgrammeView(ProgrammeService programmes, VocationDirectory vocations, RegionService regions) {
        this.programmes = programmes;
        form = new ProgrammeForm(vocations, regions);
        archivedBox.addClassName("warning-box");
        var save = new Button(getTranslation("Button.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        archive.addClickListener(click -> askArchive());
        var buttons = new Div(save, archive, new PageLink(TrainingNavigation.PROGRAMMES, text("back")));
        buttons.addClassName("buttons");
        add(archivedBox, new Paragraph(text("intro")), form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElseThrow();
        if (TrainingNavigation.NEW.equals(id)) {
            showNew();
        } else {
            show(programmes.get(TrainingNavigation.id(id)));
        }
    }

    /** Also after another programme: going back and forth between addresses keeps the page. */
    private void showNew() {
        shown = null;
        setHeading(text("title"));
        setActions();
        form.showNew(programmes.usualTerms());
        archivedBox.setVisible(false);
        archive.setVisible(false);
    }

    private void show(ProgrammeEdit programme) {
        shown = programme;
        setHeading(programme.data().title());
        form.show(programme.data(), programme.terms());
        arrange(programme);
    }

    private void arrange(ProgrammeEdit programme) {
        archivedBox.setVisible(programme.archived());
        archive.setVisible(true);
        archive.setText(text(programme.archived() ? "takeBack" : "archive"));
        if (programme.archived()) {
            setActions();
        } else {
            var batch = new PageLink(TrainingNavigation.newBatch(programme.id()), text("newBatch"));
            batch.addClassName("action");
            setActions(batch);
        }
    }

    private void save() {
        if (!form.save((data, terms) -> {
            if (shown == null) {
                shown = programmes.get(programmes.create(data, terms));
            } else {
                programmes.update(shown.id(), shown.version(), data, terms);
                shown = programmes.get(shown.id());
            }
        })) {
            return;
        }
        Toast.success(text("saved"));
        getUI().ifPresent(ui -> ui.navigate(TrainingNavigation.programme(shown.id())));
    }

    private void askArchive() {
        if (shown.archived()) {
            setArchived(false);
        } else {
            Confirm.ask(text("archiveTitle"), text("archiveText"), text("archive"), () -> setArchived(true));
        }
    }

    private void setArchived(boolean archived) {
        programmes.archive(shown.id(), shown.version(), archived);
        shown = programmes.get(shown.id());
        arrange(shown);
        Toast.success(text(archived ? "nowArchived" : "nowActive"));
    }
}

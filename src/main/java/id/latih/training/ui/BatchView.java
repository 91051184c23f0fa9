package id.latih.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.region.RegionService;
import id.latih.training.BatchCancelling;
import id.latih.training.BatchChangeService;
import id.latih.training.BatchDetails;
import id.latih.training.BatchService;
import id.latih.training.BatchState;
import id.latih.ui.Page;

/** One batch of the own institute: its form until it is handed in, then what it says and what may be done. */
@Route(TrainingNavigation.BATCHES + "/:id")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
class BatchView extends Page implements BeforeEnterObserver {

    private final transient BatchService batches;
    private final transient BatchChangeService changes;
    private final transient BatchCancelling cancelling;
    private final transient RegionService regions;
    private final Div content = new Div();

    BatchView(BatchService batches, BatchChangeService changes, BatchCancelling cancelling, RegionService regions) {
        this.batches = batches;
        this.changes = changes;
        this.cancelling = cancelling;
        this.regions = regions;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElseThrow();
        if (TrainingNavigation.NEW.equals(id)) {
            showNew(event.getLocation().getQueryParameters()
                    .getSingleParameter(TrainingNavigation.PROGRAMME_PARAMETER).orElse(""));
        } else {
            show(TrainingNavigation.id(id));
        }
    }

    private void showNew(String programme) {
        var edit = batches.blank(TrainingNavigation.id(programme));
        content.removeAll();
        content.add(new BatchEditor(batches, regions, edit, null));
    }

    private void show(long id) {
        var batch = batches.get(id);
        setHeading(batch.info().title() + " · " + batch.info().name());
        setActions(new BatchStateBadge(batch.info().state()));
        content.removeAll();
        BatchNotices.reason(batch).ifPresent(content::add);
        if (editable(batch)) {
            content.add(new BatchEditor(batches, regions, batches.edit(id), batch));
        } else {
            BatchNotices.lastChange(batches.changes(id)).ifPresent(content::add);
            content.add(new BatchSteps(batches, changes, cancelling, batch, () -> show(id)),
                    new BatchFacts(batch, regions));
        }
    }

    private static boolean editable(BatchDetails batch) {
        return batch.info().state() == BatchState.DRAFT || batch.info().state() == BatchState.RETURNED;
    }
}

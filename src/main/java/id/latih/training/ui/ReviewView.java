package id.latih.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.region.RegionService;
import id.latih.training.BatchCancelling;
import id.latih.training.PublishingService;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** One batch, as an approver reads it and decides about it. */
@Route(TrainingNavigation.REVIEWS + "/:id")
@RolesAllowed(Role.Names.APPROVER)
class ReviewView extends Page implements BeforeEnterObserver {

    private final transient PublishingService publishing;
    private final transient BatchCancelling cancelling;
    private final transient RegionService regions;
    private final Div content = new Div();

    ReviewView(PublishingService publishing, BatchCancelling cancelling, RegionService regions) {
        this.publishing = publishing;
        this.cancelling = cancelling;
        this.regions = regions;
        content.addClassName("section");
        add(content, new PageLink(TrainingNavigation.REVIEWS, text("back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(TrainingNavigation.id(event.getRouteParameters().get("id").orElseThrow()));
    }

    private void show(long id) {
        var batch = publishing.get(id);
        setHeading(batch.info().title() + " · " + batch.info().name());
        setActions(new BatchStateBadge(batch.info().state()));
        content.removeAll();
        BatchNotices.reason(batch).ifPresent(content::add);
        content.add(new ReviewSteps(publishing, cancelling, batch, () -> show(id)), new BatchFacts(batch, regions));
    }
}

package id.latih.training.ui;

import java.util.List;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.institute.InstituteCard;
import id.latih.institute.InstituteDirectory;
import id.latih.training.BatchFilter;
import id.latih.training.BatchRow;
import id.latih.training.BatchState;
import id.latih.training.PublishingService;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.I18N;
import id.latih.ui.Listing;
import id.latih.ui.Page;

/** The batches of all institutes, those that wait for an approver first. */
@Route(TrainingNavigation.REVIEWS)
@Menu(title = "ReviewsView.menu", order = 20, icon = "vaadin:calendar-user")
@RolesAllowed(Role.Names.APPROVER)
class ReviewsView extends Page implements AfterNavigationObserver {

    private static final List<BatchState> STATES =
            List.of(BatchState.SUBMITTED, BatchState.RETURNED, BatchState.PUBLISHED, BatchState.CANCELLED);

    private final transient PublishingService publishing;
    private final FilterBar filters = new FilterBar();
    private final Listing<BatchRow> list = new Listing<>(BatchGrid.ofAll(TrainingNavigation::review));

    ReviewsView(PublishingService publishing, InstituteDirectory institutes) {
        this.publishing = publishing;
        filters.text("cari", text("search"))
                .choice("keadaan", text("state"), () -> STATES, BatchState::name, I18N::text)
                .choice("lembaga", text("institute"), institutes::verified, card -> String.valueOf(card.id()),
                        InstituteCard::name);
        add(filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        var state = filters.value("keadaan");
        var institute = filters.value("lembaga");
        var filter = new BatchFilter(filters.value("cari"), state.isEmpty() ? null : BatchState.valueOf(state),
                institute.isEmpty() ? null : Long.valueOf(institute));
        list.show(publishing.count(filter), page -> publishing.list(filter, page),
                () -> new EmptyState(text(filters.narrows() ? "noneFound" : "none"),
                        text(filters.narrows() ? "noneFoundHelp" : "noneHelp")));
    }
}

package id.latih.enrolment.ui.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.enrolment.Participant;
import id.latih.enrolment.ParticipantService;
import id.latih.enrolment.ui.BatchLine;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.enrolment.ui.Shown;
import id.latih.region.RegionService;
import id.latih.training.BatchInfo;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** Who holds the seats of a batch, to print and to download; after the training, what became of them. */
@Route("peserta/:batchId([0-9]{1,15})")
@RolesAllowed({Role.Names.INSTITUTE_STAFF, Role.Names.APPROVER})
class ParticipantsView extends Page implements BeforeEnterObserver {

    private final transient ParticipantService participants;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final transient RegionService regions;
    private final Div content = new Div();
    private long batchId;

    ParticipantsView(ParticipantService participants, CurrentUser currentUser, Clock clock, RegionService regions) {
        this.participants = participants;
        this.currentUser = currentUser;
        this.clock = clock;
        this.regions = regions;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        batchId = event.getRouteParameters().getLong("batchId").orElseThrow();
        show();
    }

    private void show() {
        var batch = participants.batch(batchId);
        var list = participants.participants(batchId);
        setHeading(text("heading", batch.title(), batch.name()));
        content.removeAll();
        content.add(back(), new BatchLine(batch, true), new Paragraph(state(batch, list.size())));
        if (list.isEmpty()) {
            setActions();
            content.add(new EmptyState(text("nobody"), text("nobodyHelp")));
            return;
        }
        setActions(new ParticipantDownload(participants, batchId, ParticipantDownload.Format.PDF),
                new ParticipantDownload(participants, batchId, ParticipantDownload.Format.XLSX));
        content.add(grid(batch, list));
    }

    private ParticipantGrid grid(BatchInfo batch, List<Participant> list) {
        var staff = currentUser.get().role() == Role.INSTITUTE_STAFF;
        var over = !LocalDate.now(clock).isBefore(batch.endsOn());
        return new ParticipantGrid(list, regions, new ParticipantActions(participants, staff, over, this::show));
    }

    private Component back() {
        return currentUser.get().role() == Role.APPROVER
                ? new PageLink(EnrolmentNavigation.decision(batchId), text("backToDecision"))
                : new PageLink(EnrolmentNavigation.screening(batchId), text("backToScreening"));
    }

    /** Whether the list is final, and what can be done when. */
    private String state(BatchInfo batch, int count) {
        if (!batch.started()) {
            return text("notFinal", count, batch.seats(), Shown.date(batch.startsOn()));
        }
        return LocalDate.now(clock).isBefore(batch.endsOn())
                ? text("running", count, batch.seats(), Shown.date(batch.endsOn()))
                : text("over", count, batch.seats());
    }
}

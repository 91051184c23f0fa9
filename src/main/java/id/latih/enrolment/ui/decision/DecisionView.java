package id.latih.enrolment.ui.decision;

import java.time.Clock;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.enrolment.ApplicantDetail;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ui.ApplicantList;
import id.latih.enrolment.ui.BatchLine;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.enrolment.ui.ListState;
import id.latih.enrolment.ui.PanelArrows;
import id.latih.enrolment.ui.SidePanel;
import id.latih.enrolment.ui.StateTab;
import id.latih.region.RegionService;
import id.latih.training.BatchInfo;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** One batch's proposal: seats and reserves on top, the ranked list, and beside it what matters to decide. */
@Route(EnrolmentNavigation.DECISIONS + "/:batchId([0-9]{1,15})")
@RolesAllowed(Role.Names.APPROVER)
class DecisionView extends Page implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient DecisionService decisions;
    private final transient RegionService regions;
    private final Div content = new Div();
    private final SeatSummary seats = new SeatSummary();
    private final DecisionActions actions;
    private final SidePanel panel;
    private transient @Nullable BatchInfo batch;
    private transient @Nullable ApplicantDetail shown;
    private @Nullable ApplicantList list;
    private @Nullable BulkBar bulk;

    DecisionView(DecisionService decisions, RegionService regions, Clock clock) {
        this.decisions = decisions;
        this.regions = regions;
        this.actions = new DecisionActions(decisions, clock, this::afterStep, this::reload);
        this.panel = new SidePanel(() -> list().open(null), PanelArrows.of(by -> list().step(by)));
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("batchId").orElseThrow();
        var before = batch;
        batch = decisions.batch(id);
        var application = ListState.of(event.getLocation().getQueryParameters()).application();
        shown = application == null ? null : detail(application, id);
        if (before == null || before.id() != id) {
            build(batch);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list().show(ListState.of(event.getLocation().getQueryParameters()));
        showNumbers();
        showPanel();
    }

    private ApplicantDetail detail(long application, long batchId) {
        var detail = decisions.detail(application);
        if (detail.batch().id() != batchId) {
            throw new NotFound("application", application);
        }
        return detail;
    }

    private void build(BatchInfo of) {
        setHeading(of.title() + " · " + of.name());
        var grid = new DecisionGrid(new DecisionApplicants(decisions, of.id()), regions, id -> list().addressOf(id));
        list = new ApplicantList(EnrolmentNavigation.decision(of.id()), new DecisionApplicants(decisions, of.id()), grid, panel);
        bulk = new BulkBar(grid, decisions, of.id(), this::reload);
        list.addTools(bulk);
        var hint = new Paragraph(text("shortcuts"));
        hint.addClassNames("muted", "wide-only");
        setActions(bulk.decideAll(),
                new PageLink(EnrolmentNavigation.participants(of.id()), text("participants")));
        content.removeAll();
        content.add(new PageLink(EnrolmentNavigation.DECISIONS, text("back")), new BatchLine(of, true), seats,
                list, hint);
    }

    private ApplicantList list() {
        return Objects.requireNonNull(list);
    }

    private void showNumbers() {
        var counts = decisions.counts(Objects.requireNonNull(batch).id());
        seats.show(batch, counts, () -> decisions.ready(batch.id()));
        Objects.requireNonNull(bulk).waiting(StateTab.TO_DECIDE.count(counts));
    }

    private void showPanel() {
        var detail = shown;
        if (detail == null) {
            panel.hide();
            return;
        }
        panel.show(detail.resident().fullName(), detail.number(),
                new DecisionPanel(detail, document -> decisions.document(detail.id(), document),
                        which -> decisions.number(detail.id(), which)), actions.buttons(detail));
    }

    /** Goes on to who waits next; the one just decided stays open where nobody waits. */
    private void afterStep(String done) {
        Toast.success(done);
        var next = list().next(Objects.requireNonNull(shown).id(), StateTab.TO_DECIDE.states());
        if (next.isPresent()) {
            list().open(next.get());
        } else {
            reload();
        }
    }

    private void reload() {
        batch = decisions.batch(Objects.requireNonNull(batch).id());
        list().refresh();
        showNumbers();
        if (shown != null) {
            shown = decisions.detail(shown.id());
            showPanel();
        }
    }
}

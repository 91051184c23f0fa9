package id.latih.enrolment.ui.screening;

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
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ScoreService;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.ui.ApplicantList;
import id.latih.enrolment.ui.ApplicantPanel;
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

/** A batch's applicants: staff check documents beside the list, and type scores in it. */
@Route(EnrolmentNavigation.SCREENING + "/:batchId([0-9]{1,15})")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
class ScreeningView extends Page implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient ScreeningService screening;
    private final transient ScoreService scores;
    private final transient RegionService regions;
    private final Div content = new Div();
    private final ScreeningActions actions;
    private final SidePanel panel;
    private transient @Nullable BatchInfo batch;
    private transient @Nullable ApplicantDetail shown;
    private @Nullable ApplicantList list;

    ScreeningView(ScreeningService screening, ScoreService scores, RegionService regions, Clock clock) {
        this.screening = screening;
        this.scores = scores;
        this.regions = regions;
        this.actions = new ScreeningActions(screening, clock, () -> Objects.requireNonNull(shown), this::afterStep,
                this::reload);
        this.panel = new SidePanel(() -> list().open(null), PanelArrows.of(by -> list().step(by)));
        content.addClassName("section");
        add(content);
    }

    /** Reads here, so that another institute's batch or application gets the 403 page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("batchId").orElseThrow();
        var before = batch;
        batch = screening.batch(id);
        var application = ListState.of(event.getLocation().getQueryParameters()).application();
        shown = application == null ? null : detail(application, id);
        if (before == null || before.id() != id) {
            build(batch);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list().show(ListState.of(event.getLocation().getQueryParameters()));
        showPanel();
    }

    private ApplicantDetail detail(long application, long batchId) {
        var detail = screening.detail(application);
        if (detail.batch().id() != batchId) {
            throw new NotFound("application", application);
        }
        return detail;
    }

    private void build(BatchInfo of) {
        setHeading(of.title() + " · " + of.name());
        var applicants = new ScreeningApplicants(screening, of.id());
        var grid = new ScreeningGrid(applicants, regions, scores, id -> list().addressOf(id), this::scored);
        list = new ApplicantList(EnrolmentNavigation.screening(of.id()), applicants, grid, panel);
        var hint = new Paragraph(text("shortcuts"));
        hint.addClassNames("muted", "wide-only");
        var window = new Paragraph(text("window"));
        window.addClassName("muted");
        setActions(new ScoreDialogButton(of, scores, applicants, this::reload),
                new PageLink(EnrolmentNavigation.proposal(of.id()), text("proposal")),
                new PageLink(EnrolmentNavigation.participants(of.id()), text("participants")));
        content.removeAll();
        content.add(new PageLink(EnrolmentNavigation.SCREENING, text("back")), new BatchLine(of, false),
                list, window, hint);
    }

    private ApplicantList list() {
        return Objects.requireNonNull(list);
    }

    private void showPanel() {
        var detail = shown;
        if (detail == null) {
            panel.hide();
            return;
        }
        panel.show(detail.resident().fullName(), detail.number(), content(detail), actions.buttons());
    }

    private ApplicantPanel content(ApplicantDetail detail) {
        return new ApplicantPanel(detail, document -> screening.document(detail.id(), document),
                which -> screening.number(detail.id(), which));
    }

    /** Goes on to who waits next; the one just done stays open where nobody waits. */
    private void afterStep(String done) {
        Toast.success(done);
        var next = list().next(Objects.requireNonNull(shown).id(), StateTab.TO_CHECK.states());
        if (next.isPresent()) {
            list().open(next.get());
        } else {
            Toast.success(text("allChecked"));
            reload();
        }
    }

    /** A score typed in the list: the open panel shows it, without taking the focus or a button from under the pointer. */
    private void scored(ApplicantRow saved) {
        if (shown != null && shown.id() == saved.id()) {
            shown = screening.detail(saved.id());
            panel.renew(content(shown));
        }
    }

    /** Shows the list, and the open application if any, as they are now. */
    private void reload() {
        list().refresh();
        if (shown != null) {
            shown = screening.detail(shown.id());
            showPanel();
        }
    }
}

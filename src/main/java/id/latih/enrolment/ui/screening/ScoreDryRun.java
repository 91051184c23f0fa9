package id.latih.enrolment.ui.screening;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import id.latih.enrolment.ScoreCheck;
import id.latih.enrolment.ui.Shown;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** Every line of a sheet that can't be entered, with why, then every one that would change something. */
class ScoreDryRun extends Div {

    private final int changes;

    ScoreDryRun(List<ScoreCheck> checks) {
        addClassName("section");
        var problems = (int) checks.stream().filter(check -> check.problem() != null).count();
        changes = (int) checks.stream().filter(ScoreCheck::changes).count();
        add(new Paragraph(getTranslation("ScoreDryRun.summary", changes, problems, checks.size() - changes - problems)));
        if (problems > 0) {
            add(new Paragraph(getTranslation("ScoreDryRun.problems")));
        }
        var grid = new ResponsiveGrid<>(ScoreDryRun::card);
        grid.addColumn(check -> check.line().line()).setHeader(getTranslation("ScoreDryRun.line")).setKey("line")
                .setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(ScoreDryRun::who)).setHeader(getTranslation("ScoreDryRun.who")).setKey("who");
        grid.addColumn(new ComponentRenderer<>(check -> change(check, check.oldTest(), check.newTest(), check.line().test())))
                .setHeader(getTranslation("ScoreDryRun.test")).setKey("test").setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(check -> change(check, check.oldInterview(), check.newInterview(),
                check.line().interview()))).setHeader(getTranslation("ScoreDryRun.interview")).setKey("interview")
                .setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(ScoreDryRun::result)).setHeader(getTranslation("ScoreDryRun.result")).setKey("result");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(checks.stream().filter(check -> check.problem() != null || check.changes())
                .sorted(Comparator.comparing((ScoreCheck check) -> check.problem() == null)
                        .thenComparing(check -> check.line().line())).toList());
        grid.setHeight("min(24rem, 50vh)");
        grid.setVisible(changes + problems > 0);
        add(grid);
    }

    /** How many applicants' scores would change. */
    int changes() {
        return changes;
    }

    private static Component who(ScoreCheck check) {
        var number = new Div(check.line().number());
        number.addClassName("muted");
        return check.fullName() == null ? number : new Div(new Div(check.fullName()), number);
    }

    private static Component change(ScoreCheck check, @Nullable BigDecimal old, @Nullable BigDecimal now, String written) {
        if (check.problem() != null) {
            return new Span(written);
        }
        if (old == null ? now == null : now != null && old.compareTo(now) == 0) {
            return new Span(Shown.score(old));
        }
        var change = new Span(I18N.text("ScoreDryRun.change", Shown.score(old), Shown.score(now)));
        change.addClassName("changed");
        return change;
    }

    private static Component result(ScoreCheck check) {
        if (check.problem() == null) {
            return new Badge(I18N.text("ScoreDryRun.changes"), Badge.Tone.GOOD);
        }
        var sentence = new Span(I18N.text(check.problem()));
        sentence.addClassName("problem");
        return sentence;
    }

    private static Component card(ScoreCheck check) {
        var scores = new Div(new Span(I18N.text("ScoreDryRun.test") + ": "),
                change(check, check.oldTest(), check.newTest(), check.line().test()), new Span(" · "),
                new Span(I18N.text("ScoreDryRun.interview") + ": "),
                change(check, check.oldInterview(), check.newInterview(), check.line().interview()));
        var card = new Div(who(check), scores, result(check));
        card.addClassName("card");
        return card;
    }
}

package id.latih.publicsite.pages;

import java.util.Arrays;
import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import id.latih.enrolment.ApplicationState;
import id.latih.publicsite.Office;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Words;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionPeriods;

/** Long texts, a template a language: help, privacy, accessibility. */
@PublicPage
class TextPages {

    /** A state of an application, and what it means for whoever sent it. */
    record StateMeaning(ApplicationState state, String sentence) {
    }

    /** A kind of data, for how long it is kept, and what happens then. */
    record Kept(RetentionKind kind, String period, String effect) {
    }

    private final Office office;
    private final RetentionPeriods periods;

    TextPages(Office office, RetentionPeriods periods) {
        this.office = office;
        this.periods = periods;
    }

    @GetMapping("/bantuan")
    String help(Words w, Model model) {
        model.addAttribute("states", states(w));
        return page("help", w, model);
    }

    @GetMapping("/privasi")
    String privacy(Words w, Model model) {
        model.addAttribute("periods", periods.list().stream().map(period -> kept(period, w)).toList());
        return page("privacy", w, model);
    }

    @GetMapping("/aksesibilitas")
    String accessibility(Words w, Model model) {
        return page("accessibility", w, model);
    }

    private static Kept kept(RetentionPeriods.Period period, Words w) {
        return new Kept(period.kind(), w.text(period.unit(), period.number()) + " "
                + w.text("RetentionKind.after." + period.kind()), w.text("RetentionKind.effect." + period.kind()));
    }

    private String page(String name, Words w, Model model) {
        model.addAttribute("office", office);
        return "public/" + name + "_" + w.language().getLanguage();
    }

    /** The sentences that applicants read beside their applications, with general words for the batch's own. */
    private static List<StateMeaning> states(Words w) {
        var general = Arrays.stream(new String[] {"institute", "announced", "respondBy", "starts", "closes", "rank"})
                .map(word -> (Object) w.text("TextPages.state." + word)).toArray();
        return Arrays.stream(ApplicationState.values()).map(state -> {
            var sentence = w.text("NextStep." + state, general);
            return new StateMeaning(state, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
        }).toList();
    }
}

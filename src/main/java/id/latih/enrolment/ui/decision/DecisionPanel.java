package id.latih.enrolment.ui.decision;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.enrolment.ApplicantDetail;
import id.latih.enrolment.FamilyApplication;
import id.latih.enrolment.OtherApplication;
import id.latih.enrolment.ui.ApplicantPanel;
import id.latih.enrolment.ui.DocumentSource;
import id.latih.enrolment.ui.NumberSource;
import id.latih.enrolment.ui.Shown;
import id.latih.enrolment.ui.StateBadge;

/** What staff see of an applicant, and what the same person and the same family have elsewhere. */
class DecisionPanel extends ApplicantPanel {

    DecisionPanel(ApplicantDetail detail, DocumentSource documents, NumberSource numbers) {
        super(detail, documents, numbers);
        addBeforeRequirements(getTranslation("DecisionPanel.others"), detail.others().isEmpty()
                ? none("DecisionPanel.noOthers") : others(detail.others()));
        addBeforeRequirements(getTranslation("DecisionPanel.family"), detail.family().isEmpty()
                ? none("DecisionPanel.noFamily") : family(detail.family()));
    }

    private Div none(String key) {
        var none = new Div(getTranslation(key));
        none.addClassName("muted");
        return none;
    }

    private static Component others(List<OtherApplication> others) {
        var list = list();
        others.forEach(other -> list.add(item(other.title() + " · " + other.batch(), new StateBadge(other.state()),
                other.institute() + " · " + Shown.range(other.startsOn(), other.endsOn()))));
        return list;
    }

    private static Component family(List<FamilyApplication> family) {
        var list = list();
        family.forEach(member -> list.add(item(member.fullName(), new StateBadge(member.state()),
                member.title() + " · " + member.batch())));
        return list;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("related");
        return list;
    }

    private static ListItem item(String headline, Component badge, String below) {
        var line = new Div(below);
        line.addClassName("muted");
        return new ListItem(new Div(new Div(headline), badge), line);
    }
}

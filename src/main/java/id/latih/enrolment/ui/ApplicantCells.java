package id.latih.enrolment.ui;

import java.io.Serializable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.function.SerializableFunction;

import id.latih.enrolment.ApplicantRow;
import id.latih.region.RegionService;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;

/** What a list of applicants shows of each. */
public class ApplicantCells implements Serializable {

    private final transient RegionService regions;
    private final SerializableFunction<Long, String> address;

    /** @param address where an applicant's panel is, by the application's id */
    public ApplicantCells(RegionService regions, SerializableFunction<Long, String> address) {
        this.regions = regions;
        this.address = address;
    }

    /** The name, leading to the panel, above the number. */
    public Component name(ApplicantRow row) {
        var link = new PageLink(address.apply(row.id()), row.fullName());
        link.addClassName("applicant-name");
        var cell = new Div(link);
        if (row.nikWarning()) {
            var warning = new Icon("vaadin", "exclamation-circle-o");
            warning.addClassName("nik-warning");
            warning.getElement().setAttribute("role", "img").setAttribute("aria-label", I18N.text("ApplicantCells.nik"))
                    .setAttribute("title", I18N.text("ApplicantCells.nik"));
            cell.add(warning);
        }
        var number = new Div(row.number() == null ? "" : row.number());
        number.addClassName("muted");
        var name = new Div(cell, number);
        if (row.restricted()) {
            name.add(new Badge(I18N.text("ApplicantCells.restricted"), Badge.Tone.WARNING));
        }
        return name;
    }

    public String village(ApplicantRow row) {
        return regions.home(row.villageCode())
                .map(village -> I18N.text("ApplicantCells.village", village.name(), village.districtName())).orElse("");
    }

    public Component state(ApplicantRow row) {
        return new StateBadge(row.state());
    }

    public String submitted(ApplicantRow row) {
        return Shown.shortDate(row.submittedAt());
    }

    /** A phone's row: name and state, the village, and what else the list adds. */
    public Div card(ApplicantRow row, Component... more) {
        var head = new Div(name(row), state(row));
        head.addClassName("card-head");
        var village = new Span(village(row));
        village.addClassName("muted");
        var card = new Div(head, village);
        card.add(more);
        card.addClassName("card");
        return card;
    }
}

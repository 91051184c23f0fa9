package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.core.Dates;
import id.latih.enrolment.OpenBatch;
import id.latih.enrolment.ui.RequirementList;
import id.latih.enrolment.ui.StateBadge;
import id.latih.region.RegionService;
import id.latih.training.Place;
import id.latih.ui.Badge;
import id.latih.ui.Facts;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;

/** One open batch: what, where, when, until when, and whether this resident may join. */
class OpenBatchCard extends ListItem {

    OpenBatchCard(OpenBatch batch, RegionService regions) {
        addClassName("card");
        var language = I18N.language();
        var kind = new Paragraph(batch.vocation() + " · " + batch.batch());
        kind.addClassName("muted");
        add(new H2(new PageLink(ApplyNavigation.batch(batch.batchId()), batch.title())), kind, badges(batch),
                new Facts().fact(text("institute"), batch.institute())
                        .fact(text("place"), place(batch, regions))
                        .fact(text("dates"), Dates.range(batch.startsOn(), batch.endsOn(), language))
                        .fact(text("closes"), Dates.date(batch.closesOn(), language))
                        .fact(text("seats"), text("seats.value", batch.seats(), batch.applicants())));
        if (!batch.checks().isEmpty() && !batch.eligible()) {
            add(new RequirementList(batch.checks().stream().filter(check -> !check.met()).toList(),
                    RequirementList.Reader.APPLICANT));
        }
    }

    private Div badges(OpenBatch batch) {
        var badges = new Div();
        badges.addClassName("buttons");
        if (batch.own() != null) {
            badges.add(new StateBadge(batch.own()));
        } else if (batch.eligible()) {
            badges.add(new Badge(text("eligible"), Badge.Tone.GOOD));
        } else if (!batch.checks().isEmpty()) {
            badges.add(new Badge(text("notEligible"), Badge.Tone.WARNING));
        }
        if (batch.boarding()) {
            badges.add(new Badge(text("boarding"), Badge.Tone.NEUTRAL));
        }
        return badges;
    }

    private String place(OpenBatch batch, RegionService regions) {
        return batch.place() == Place.INSTITUTE || batch.villageCode() == null ? batch.city()
                : regions.village(batch.villageCode())
                        .map(village -> text("village", village.name(), village.districtName())).orElse(batch.city());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("OpenBatchCard." + key, arguments);
    }
}

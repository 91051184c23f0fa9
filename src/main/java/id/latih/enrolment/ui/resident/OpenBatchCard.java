package id.latih.enrolment.ui.resident;

import id.latih.core.Dates;
import id.latih.enrolment.OpenBatch;
import id.latih.enrolment.ui.RequirementList;
import id.latih.enrolment.ui.StateBadge;
import id.latih.region.RegionService;
import id.latih.training.Place;
import id.latih.ui.Badge;
import id.latih.ui.Drawing;
import id.latih.ui.Drawn;
import id.latih.ui.I18N;

/** One open batch: what, where, when, until when, and whether this resident may join. */
class OpenBatchCard extends Drawn {

    OpenBatchCard(OpenBatch batch, RegionService regions) {
        super("li", card -> draw(card, batch, regions));
        getElement().getClassList().add("card");
    }

    private static void draw(Drawing card, OpenBatch batch, RegionService regions) {
        card.add("h2").link(ApplyNavigation.batch(batch.batchId()), batch.title());
        card.add("p", "muted").text(batch.vocation() + " · " + batch.batch());
        badges(card.add("div", "buttons"), batch);
        var language = I18N.language();
        card.facts().fact(text("institute"), batch.institute())
                .fact(text("place"), place(batch, regions))
                .fact(text("dates"), Dates.range(batch.startsOn(), batch.endsOn(), language))
                .fact(text("closes"), Dates.date(batch.closesOn(), language))
                .fact(text("seats"), text("seats.value", batch.seats(), batch.applicants()));
        if (!batch.checks().isEmpty() && !batch.eligible()) {
            RequirementList.draw(card.add("ul", "checks"),
                    batch.checks().stream().filter(check -> !check.met()).toList(), RequirementList.Reader.APPLICANT);
        }
    }

    private static void badges(Drawing badges, OpenBatch batch) {
        if (batch.own() != null) {
            badges.badge(I18N.text(batch.own()), StateBadge.tone(batch.own()));
        } else if (batch.eligible()) {
            badges.badge(text("eligible"), Badge.Tone.GOOD);
        } else if (!batch.checks().isEmpty()) {
            badges.badge(text("notEligible"), Badge.Tone.WARNING);
        }
        if (batch.boarding()) {
            badges.badge(text("boarding"), Badge.Tone.NEUTRAL);
        }
    }

    private static String place(OpenBatch batch, RegionService regions) {
        return batch.place() == Place.INSTITUTE || batch.villageCode() == null ? batch.city()
                : regions.village(batch.villageCode())
                        .map(village -> text("village", village.name(), village.districtName())).orElse(batch.city());
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("OpenBatchCard." + key, arguments);
    }
}

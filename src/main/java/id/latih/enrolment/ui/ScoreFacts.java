package id.latih.enrolment.ui;

import id.latih.core.Texts;
import id.latih.enrolment.ApplicantDetail;
import id.latih.ui.Facts;

/** An applicant's scores, ranks, and what the institute proposes. */
class ScoreFacts extends Facts {

    ScoreFacts(ApplicantDetail detail) {
        var weight = detail.batch().testWeight();
        fact(getTranslation("ScoreFacts.test", Shown.percent(weight)), Shown.score(detail.testScore()));
        fact(getTranslation("ScoreFacts.interview", Shown.percent(100 - weight)), Shown.score(detail.interviewScore()));
        fact(getTranslation("ScoreFacts.total"), Shown.score(detail.totalScore()));
        fact(getTranslation("ScoreFacts.rank"), Shown.number(detail.rank()));
        if (detail.proposedAs() != null) {
            fact(getTranslation("ScoreFacts.proposedAs"), getTranslation(Texts.key(detail.proposedAs())));
        }
        if (detail.reserveRank() != null) {
            fact(getTranslation("ScoreFacts.reserveRank"), Shown.number(detail.reserveRank()));
        }
    }
}

package id.latih.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import id.latih.demo.Fate.Band;
import id.latih.enrolment.ApplicationEvent;

/** Test and interview of a batch, and the ranking that follows from them: who got further, scored higher. */
final class Scores {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Chance chance = new Chance("scores");

    void give(Batch batch, List<Applicant> applicants) {
        var ranking = chance.shuffled(applicants.stream().filter(a -> a.fate.band() != Band.NO_SCORE).toList())
                .stream().sorted(Comparator.comparing((Applicant a) -> a.fate.band())).toList();
        var scores = scores(batch.testWeight(), ranking.size());
        int reserves = 0;
        for (int i = 0; i < ranking.size(); i++) {
            var applicant = ranking.get(i);
            applicant.test = scores.get(i).test();
            applicant.interview = scores.get(i).interview();
            applicant.total = scores.get(i).total();
            if (applicant.fate.has(ApplicationEvent.PROPOSE)) {
                applicant.rank = i + 1;
            }
            if (applicant.fate.has(ApplicationEvent.PLACE_ON_RESERVE)) {
                applicant.reserveRank = ++reserves;
            }
        }
        var last = ranking.size();
        for (var absent : applicants.stream().filter(a -> a.fate == Fate.ABSENT).toList()) {
            absent.rank = ++last;
        }
    }

    /** The best first, no two with the same total. */
    private List<Score> scores(int weight, int count) {
        var byTotal = new TreeMap<BigDecimal, Score>(Comparator.reverseOrder());
        while (byTotal.size() < count) {
            var score = score(weight);
            byTotal.putIfAbsent(score.total(), score);
        }
        return List.copyOf(byTotal.values());
    }

    private Score score(int weight) {
        var test = BigDecimal.valueOf(chance.between(44, 96));
        var interview = BigDecimal.valueOf(chance.between(100, 190)).divide(BigDecimal.TWO);
        var share = BigDecimal.valueOf(weight).divide(HUNDRED);
        var total = test.multiply(share).add(interview.multiply(BigDecimal.ONE.subtract(share)));
        return new Score(test, interview, total.setScale(2, RoundingMode.HALF_UP));
    }

    private record Score(BigDecimal test, BigDecimal interview, BigDecimal total) {
    }
}

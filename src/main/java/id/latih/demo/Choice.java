package id.latih.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses who applies to a batch: mostly people who may, each once a batch, and one seat a resident. */
final class Choice {

    private static final int SURE = 88;
    private static final double SPREAD = 0.35;

    private final Resident star;
    private final List<Resident> others;
    private final Chance chance = new Chance("choice");
    private final Set<Long> seated = new HashSet<>();
    private final Set<Long> placed = new HashSet<>();
    private final int[] applications;

    Choice(List<Resident> residents) {
        star = residents.getFirst();
        others = residents.subList(1, residents.size());
        applications = new int[residents.size() + 1];
    }

    List<Applicant> applicants(Batch batch) {
        var fates = fates(batch);
        var starFate = batch.row().optional("star");
        var chosen = new ArrayList<Applicant>();
        if (starFate != null) {
            fates.remove(Fate.valueOf(starFate));
            chosen.add(new Applicant(batch, star, Fate.valueOf(starFate)));
        }
        var inBatch = new HashSet<Long>();
        for (var fate : fates) {
            var resident = choose(batch, fate, inBatch);
            inBatch.add(resident.id());
            remember(resident, fate);
            chosen.add(new Applicant(batch, resident, fate));
        }
        return chosen;
    }

    /** Those with a seat first, while there are people left who have none. */
    private static List<Fate> fates(Batch batch) {
        var fates = new ArrayList<Fate>();
        for (var part : batch.row().list("fates", " ")) {
            var nameAndCount = part.split(":");
            var count = new Fate[Integer.parseInt(nameAndCount[1])];
            Arrays.fill(count, Fate.valueOf(nameAndCount[0]));
            fates.addAll(List.of(count));
        }
        fates.sort(Comparator.comparing(fate -> !fate.wantsSeat()));
        return fates;
    }

    private Resident choose(Batch batch, Fate fate, Set<Long> inBatch) {
        var strict = fate.events().size() > 2 || chance.percent(SURE);
        Predicate<Resident> may = resident -> !inBatch.contains(resident.id())
                && (strict ? batch.accepts(resident) : batch.terms().livesThere(resident))
                && (!fate.wantsSeat() || !seated.contains(resident.id()))
                && (!fate.end().isOpen() || !placed.contains(resident.id()));
        record Drawn(Resident resident, double order) {
        }
        return others.stream().filter(may)
                .map(resident -> new Drawn(resident, chance.fraction() + SPREAD * applications[(int) resident.id()]))
                .min(Comparator.comparingDouble(Drawn::order)).map(Drawn::resident)
                .orElseThrow(() -> new IllegalStateException("nobody left for " + batch.title() + ": " + fate));
    }

    private void remember(Resident resident, Fate fate) {
        applications[(int) resident.id()]++;
        if (fate.wantsSeat()) {
            seated.add(resident.id());
        }
        if (fate.end().isPlacement()) {
            placed.add(resident.id());
        }
    }
}

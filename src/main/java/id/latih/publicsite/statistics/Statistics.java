package id.latih.publicsite.statistics;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import id.latih.core.Texts;

/**
 * Seats, applicants, placements and completions by vocation, kecamatan, sex and year. People are counted once
 * each. Numbers below five are withheld, and as many others as keep them from being worked out, over the
 * breakdowns and the years together. Never an unemployment rate: that is {@link UnemploymentTable}.
 */
@Component
public class Statistics {

    /** After this, the next reader has the figures counted anew for whoever comes later. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private final LoadingCache<String, Snapshot> snapshots;

    Statistics(StatisticsQueries queries, Texts texts, Clock clock) {
        snapshots = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(key -> Snapshot.of(
                        Reports.of(queries.people(), queries.seats(), queries.names(), texts, clock.instant())));
    }

    /** So that nobody has to wait for the first figures; counting goes on in the background. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        snapshots.refresh("");
    }

    /** The years in which a training began or begins, the latest first. */
    public List<Integer> years() {
        return snapshots.get("").years();
    }

    /** All years together. No statement once the figures were counted; they are counted anew behind their readers' backs. */
    public Report allYears() {
        return snapshots.get("").report(People.ALL_YEARS);
    }

    /** The trainings that began or begin in a year; empty where there are none. */
    public Optional<Report> year(int year) {
        return years().contains(year) ? Optional.of(snapshots.get("").report(year)) : Optional.empty();
    }

    /** Counts anew for the next reader. */
    public void forget() {
        snapshots.invalidateAll();
    }
}

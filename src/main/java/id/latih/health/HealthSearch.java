package id.latih.health;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes all checks, one after the other, keeps what they found and tells of what is new. */
@Component
@Transactional
class HealthSearch {

    private final List<HealthCheck> checks;
    private final HealthFindings findings;
    private final HealthAlarm alarm;
    private final Clock clock;

    HealthSearch(List<HealthCheck> checks, HealthFindings findings, HealthAlarm alarm, Clock clock) {
        this.checks = checks.stream().sorted(Comparator.comparing(HealthCheck::name)).toList();
        this.findings = findings;
        this.alarm = alarm;
        this.clock = clock;
    }

    List<String> names() {
        return checks.stream().map(HealthCheck::name).toList();
    }

    /** Whether the last one is so long ago that the portal, or all jobs, must have been away. */
    boolean isLate() {
        return findings.lastSearch().filter(last -> last.isBefore(clock.instant().minus(HealthJob.EVERY.multipliedBy(2))))
                .isPresent();
    }

    void run() {
        var started = clock.instant();
        var looked = checks.stream().map(check -> Looked.with(check, clock)).toList();
        var now = clock.instant();
        if (!findings.begin(started, Duration.between(started, now))) {
            // another one that began later has been kept already, and knows better
            return;
        }
        var news = new ArrayList<HealthAlarm.News>();
        for (var one : looked) {
            var opened = findings.keep(one, now);
            if (!opened.isEmpty()) {
                news.add(new HealthAlarm.News(one.check(), opened));
            }
        }
        findings.forgetOthers(names(), now);
        alarm.tell(news);
    }
}

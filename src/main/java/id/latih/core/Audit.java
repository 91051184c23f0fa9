package id.latih.core;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes {@link AuditEvent}s in the name of whoever is signed in. */
@Component
public class Audit {

    /** The actor's name where nobody is signed in: a job, or a visitor. */
    public static final String PORTAL = "Latih";

    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    Audit(ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A line without a change of state or a reason. */
    public void record(String action, String subjectType, Object subjectId, String subjectLabel) {
        record(action, subjectType, subjectId, subjectLabel, null, null, null, null);
    }

    /**
     * A line that somebody looked at a resident's data: one a day for the same look, however often it is repeated.
     *
     * @param where the screen, which says what for
     * @param what  which part of the data, or null
     * @param note  which application it was for
     */
    public void look(String action, long residentId, String name, Enum<?> where, @Nullable Enum<?> what, String note) {
        events.publishEvent(looked(action, new Seen(residentId, name, note), where, what));
    }

    /**
     * The same for what belongs to an account, of whatever role: a request, a mail. Whoever opens their own does not look at
     * anybody. Which mail it was is not kept: its subject may name somebody else.
     */
    public void lookAtAccount(String action, long accountId, String name, @Nullable Enum<?> what) {
        if (accountId != currentUser.id()) {
            events.publishEvent(looked(action, "account", new Seen(accountId, name, ""), null, what));
        }
    }

    /** One of several residents at whom somebody looks at once. @param note which application it was for, or empty */
    public record Seen(long id, String name, String note) {
    }

    /** The same as {@link #look} for each of these people, written together. */
    public void lookAtAll(String action, List<Seen> people, Enum<?> where) {
        events.publishEvent(new AuditEvents(people.stream().map(seen -> looked(action, seen, where, null)).toList()));
    }

    private AuditEvent looked(String action, Seen seen, Enum<?> where, @Nullable Enum<?> what) {
        return looked(action, "resident", seen, where, what);
    }

    private AuditEvent looked(String action, String of, Seen seen, @Nullable Enum<?> where, @Nullable Enum<?> what) {
        var user = currentUser.get();
        var key = String.join("|", String.valueOf(user.accountId()), action, String.valueOf(seen.id), String.valueOf(where),
                String.valueOf(what), seen.note, LocalDate.now(clock).toString());
        return new AuditEvent(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), clock.instant(),
                user.accountId(), user.displayName(), action, of, String.valueOf(seen.id), seen.name, null,
                what == null ? null : what.name(), where == null ? null : where.name(), seen.note);
    }

    /** @param note what somebody wrote beside it; identity numbers in it are masked */
    public void record(String action, String subjectType, Object subjectId, String subjectLabel,
            @Nullable Object from, @Nullable Object to, @Nullable Enum<?> reason, @Nullable String note) {
        var user = currentUser.find();
        events.publishEvent(new AuditEvent(UUID.randomUUID(), clock.instant(),
                user.map(SignedInUser::accountId).orElse(null),
                user.map(SignedInUser::displayName).orElse(PORTAL),
                action, subjectType, String.valueOf(subjectId), subjectLabel,
                from == null ? null : from.toString(), to == null ? null : to.toString(),
                reason == null ? null : reason.name(), note == null ? null : IdentityNumbers.maskIn(note)));
    }
}

package id.latih.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.AuditEvent;
import id.latih.core.Role;
import id.latih.core.SignedInUser;
import id.latih.testing.DbTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DbTest
class AuditDbTest {

    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    AuditTrail trail;

    private final String label = "Barista " + UUID.randomUUID();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLineIsWrittenWithTheActAndGoneWithIt() {
        transaction.executeWithoutResult(status -> events.publishEvent(event(label)));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(label));
            status.setRollbackOnly();
        });
        signIn(Role.ADMINISTRATOR);
        assertThat(find()).hasSize(1);
    }

    @Test
    void aLineIsWrittenOutsideATransactionToo() {
        events.publishEvent(event(label));
        signIn(Role.ADMINISTRATOR);
        assertThat(find()).singleElement().extracting(AuditLine::action).isEqualTo("BATCH_PUBLISHED");
        assertThat(trail.get(find().getFirst().id()).note()).isEqualTo("sesuai rencana");
    }

    @Test
    void theSameEventTwiceIsOneLine() {
        var event = event(label);
        events.publishEvent(event);
        events.publishEvent(event);
        signIn(Role.ADMINISTRATOR);
        assertThat(find()).hasSize(1);
    }

    @Test
    void whatIsTooLongIsCut() {
        events.publishEvent(event(label + "x".repeat(300)));
        signIn(Role.ADMINISTRATOR);
        assertThat(find()).singleElement().extracting(AuditLine::subjectLabel).asString().hasSize(200);
    }

    @Test
    void linesAreFoundByHowWordsBegin() {
        var word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "uruf";
        events.publishEvent(new AuditEvent(UUID.randomUUID(), Instant.parse("2026-03-04T18:00:00Z"), null,
                "Bu Ratna " + word, "BATCH_PUBLISHED", "batch", word + "-7", "Las Listrik " + word + " 3", null, null, null, null));
        events.publishEvent(new AuditEvent(UUID.randomUUID(), Instant.parse("2026-03-04T18:00:00Z"), null, "Bu Ratna",
                "BATCH_RETURNED", "batch", "8", "Las", null, null, null, "karena Ma'q" + word + " belum lengkap"));
        signIn(Role.ADMINISTRATOR);
        assertThat(found(word)).isOne();
        assertThat(found(word + " 3")).isOne();
        assertThat(found(word.toUpperCase(Locale.ROOT) + "-7")).isOne();
        assertThat(found("ma'q" + word + " bel")).isOne();
        assertThat(found(word.substring(2))).isZero();
        assertThat(found("_" + word.substring(1) + "-7")).isZero();
    }

    private int found(String text) {
        return trail.list(new AuditFilter(text, null, null, null), PageRequest.of(0, 10)).size();
    }

    @Test
    void linesAreFoundByActionAndDay() {
        events.publishEvent(event(label));
        signIn(Role.ADMINISTRATOR);
        var day = LocalDate.of(2026, 3, 5);
        assertThat(count("BATCH_PUBLISHED", day, day)).isOne();
        assertThat(count("BATCH_RETURNED", day, day)).isZero();
        assertThat(count(null, day.plusDays(1), null)).isZero();
        assertThat(count(null, null, day.minusDays(1))).isZero();
        assertThat(trail.actions()).contains("BATCH_PUBLISHED");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertThatThrownBy(this::find).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.get(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.actions()).isInstanceOf(AccessDeniedException.class);
    }

    private long count(@org.jspecify.annotations.Nullable String action,
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return trail.list(new AuditFilter(label, action, from, until), PageRequest.of(0, 1000)).size();
    }

    private List<AuditLine> find() {
        return trail.list(new AuditFilter(label, null, null, null), PageRequest.of(0, 10));
    }

    /** Late in the evening in UTC, the next day in WIB. */
    private static AuditEvent event(String label) {
        return new AuditEvent(UUID.randomUUID(), Instant.parse("2026-03-04T18:00:00Z"), null, "Bu Ratna",
                "BATCH_PUBLISHED", "batch", "7", label, "SUBMITTED", "PUBLISHED", null, "sesuai rencana");
    }

    private static void signIn(Role role) {
        var user = new SignedInUser(1, "x@contoh.id", "Uji", role, true, null);
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(user.getAuthorities())));
    }
}

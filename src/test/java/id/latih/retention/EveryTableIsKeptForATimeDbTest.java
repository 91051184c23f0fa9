package id.latih.retention;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Part;
import id.latih.personal.Sensitivity;
import id.latih.testing.DbTest;

/**
 * Every table that knows people has a kind of data, and so a period, or a reason why it needs none. A new one that has
 * neither fails here.
 */
@DbTest
class EveryTableIsKeptForATimeDbTest {

    /** What takes something of the table, or all of it, when its time is over; that it does, RetentionDbTest shows. */
    private static final Map<String, Set<RetentionKind>> BY_KIND = Map.ofEntries(
            entry("account", Set.of(RetentionKind.UNCONFIRMED_ACCOUNTS, RetentionKind.UNUSED_ACCOUNTS, RetentionKind.FORMER_STAFF)),
            entry("account_token", Set.of(RetentionKind.LINKS)),
            entry("device", Set.of(RetentionKind.DEVICES)),
            entry("application", Set.of(RetentionKind.DRAFTS, RetentionKind.APPLICATION_TEXTS)),
            entry("application_answer", Set.of(RetentionKind.DRAFTS, RetentionKind.APPLICATION_TEXTS)),
            entry("application_document", Set.of(RetentionKind.DRAFTS, RetentionKind.DOCUMENTS)),
            entry("application_history", Set.of(RetentionKind.DRAFTS, RetentionKind.APPLICATION_TEXTS, RetentionKind.DECISION_NAMES)),
            entry("resident_document", Set.of(RetentionKind.DOCUMENTS)),
            entry("resident_document_content", Set.of(RetentionKind.DOCUMENTS)),
            entry("data_request", Set.of(RetentionKind.DATA_REQUESTS)),
            entry("inbox_message", Set.of(RetentionKind.INBOX)),
            entry("mail", Set.of(RetentionKind.MAILS)),
            entry("batch", Set.of(RetentionKind.BATCH_CONTACTS)),
            entry("audit_entry", Set.of(RetentionKind.AUDIT)));
    /** Erased with the account's person, whose time is that of the account: {@link Erasure} finds them by their links. */
    private static final Set<String> WITH_THE_ACCOUNT = Set.of("resident", "consent", "institute_staff", "second_factor",
            "recovery_code", "user_credentials", "passkey_owner");
    private static final Map<String, String> WITHOUT_A_PERIOD = Map.of(
            "search_subscription", "kept as long as the person wants the mails, each of which has the link that ends them; a day where"
                    + " the address is not confirmed",
            "search_subscription_link", "goes with its subscription",
            "event_publication", "deleted as soon as the listener has heard it",
            "rate_limit", "hashes, for some hours",
            "institute", "of people only the number of the account that decided, which loses its person",
            "batch_change", "of people only the numbers of the accounts that asked and decided, which lose their persons");

    @Autowired private List<DeclaredTables> declared;
    private Map<String, DeclaredTable> ofPeople;

    @BeforeEach
    void gather() {
        ofPeople = declared.stream().flatMap(some -> some.declaredTables().stream())
                .filter(table -> table.columns().stream().anyMatch(column -> column.sensitivity() != Sensitivity.NONE))
                .collect(Collectors.toMap(table -> table.name().toLowerCase(Locale.ROOT), table -> table));
    }

    @Test
    void everyTableOfPeopleHasAPeriodOrAReason() {
        var known = new HashSet<>(BY_KIND.keySet());
        known.addAll(WITH_THE_ACCOUNT);
        known.addAll(WITHOUT_A_PERIOD.keySet());
        assertThat(known).hasSize(BY_KIND.size() + WITH_THE_ACCOUNT.size() + WITHOUT_A_PERIOD.size())
                .containsExactlyInAnyOrderElementsOf(ofPeople.keySet());
    }

    @Test
    void everyKindHasATable() {
        assertThat(BY_KIND.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(RetentionKind.values());
    }

    @Test
    void whatGoesWithTheAccountIsFoundByIt() {
        assertThat(WITH_THE_ACCOUNT).allSatisfy(table -> assertThat(ofPeople.get(table).condition(Part.SUBJECT)).isNotEmpty());
    }
}

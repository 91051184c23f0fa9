package id.latih.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.resident.ResidentDirectory;

/** The rows of texts and agreements. */
@Component
class ConsentTable {

    private static final String TEXT = "t.id, t.purpose, t.version, t.indonesian, t.english";

    private final JdbcClient jdbc;
    private final ResidentDirectory residents;
    private final Clock clock;

    ConsentTable(JdbcClient jdbc, ResidentDirectory residents, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.clock = clock;
    }

    /** The newest version. */
    ConsentText text(ConsentPurpose purpose) {
        return jdbc.sql("select " + TEXT + " from consent_text t where t.purpose = ? order by t.version desc limit 1")
                .param(purpose.name()).query((row, number) -> text(row)).single();
    }

    /** The newest versions, in the order of the purposes. */
    List<ConsentText> texts(List<ConsentPurpose> purposes) {
        var newest = jdbc.sql("select " + TEXT + """
                 from consent_text t where t.purpose in (:purposes)
                and t.version = (select max(n.version) from consent_text n where n.purpose = t.purpose)""")
                .param("purposes", purposes.stream().map(ConsentPurpose::name).toList()).query((row, number) -> text(row)).list();
        return newest.stream().sorted(Comparator.comparing(text -> purposes.indexOf(text.purpose()))).toList();
    }

    /** Everything that an account ever agreed to, newest first. */
    List<Consent> of(long account) {
        var all = jdbc.sql("select " + TEXT + """
                , c.given_at, c.ended_at, c.guardian_name, c.guardian_relation, c.guardian_phone,
                  exists (select 1 from consent_text n where n.purpose = t.purpose and n.version > t.version) outdated
                from consent c join consent_text t on t.id = c.text_id
                where c.account_id = ? order by c.given_at desc, c.id desc""").param(account)
                .query((row, number) -> consent(row)).list();
        return all.stream().noneMatch(ConsentTable::optional) ? all : judged(account, all);
    }

    /** By the birth date of today's profile: who corrects it does not keep what only an adult can give. */
    private List<Consent> judged(long account, List<Consent> all) {
        var resident = residents.ofAccount(account);
        return all.stream().map(consent -> !optional(consent) || resident.isPresent()
                && !resident.get().minorOn(LocalDate.ofInstant(consent.givenAt(), Dates.WIB)) ? consent : consent.givenEarly())
                .toList();
    }

    private static boolean optional(Consent consent) {
        return ConsentPurpose.OPTIONAL.contains(consent.purpose());
    }

    /** The agreement that counts at this moment; one to an earlier version of the text does not. */
    Optional<Consent> current(long account, ConsentPurpose purpose) {
        return of(account).stream().filter(consent -> consent.purpose() == purpose && consent.holds()).findFirst();
    }

    /** Writes down, once a version, that the newest text was agreed to: asks in one statement, and writes in one more. */
    void giveOnce(long account, ConsentPurpose purpose) {
        var newest = jdbc.sql("""
                select t.id, c.text_id from consent_text t
                left join consent c on c.account_id = ? and c.current_purpose = t.purpose
                where t.purpose = ? order by t.version desc limit 1""").params(account, purpose.name())
                .query((row, number) -> new Newest(row.getLong(1), row.getLong(2))).single();
        if (newest.agreedTo() != newest.text()) {
            if (newest.agreedTo() != 0) {
                end(account, purpose, "NEWER");
            }
            insert(account, purpose, newest.text(), null);
        }
    }

    /** The newest text, and which one was agreed to, or 0. */
    private record Newest(long text, long agreedTo) {
    }

    /** What was agreed to before gives way to it. */
    void give(long account, ConsentText text, @Nullable Guardian guardian) {
        end(account, text.purpose(), "NEWER");
        insert(account, text.purpose(), text.id(), guardian);
    }

    private void insert(long account, ConsentPurpose purpose, long text, @Nullable Guardian guardian) {
        // where a second tab was faster by a moment, its row stays
        jdbc.sql("""
                insert into consent (account_id, purpose, text_id, given_at, guardian_name, guardian_relation, guardian_phone)
                values (?, ?, ?, ?, ?, ?, ?) on duplicate key update account_id = account_id""")
                .params(account, purpose.name(), text, Dates.utc(clock.instant()),
                        guardian == null ? null : guardian.name(), guardian == null ? null : guardian.relation(),
                        guardian == null ? null : guardian.phone()).update();
    }

    /** @return false where there was none */
    boolean withdraw(long account, ConsentPurpose purpose) {
        return end(account, purpose, "WITHDRAWN") > 0;
    }

    private int end(long account, ConsentPurpose purpose, String why) {
        return jdbc.sql("""
                update consent set ended_at = ?, ended_by = ?
                where account_id = ? and purpose = ? and ended_at is null""")
                .params(Dates.utc(clock.instant()), why, account, purpose.name()).update();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", LocalDateTime.class);
        var guardian = row.getString("guardian_name");
        return new Consent(text(row), Dates.fromUtc(row.getObject("given_at", LocalDateTime.class)),
                ended == null ? null : Dates.fromUtc(ended), row.getBoolean("outdated"), false, guardian == null ? null
                        : new Guardian(guardian, row.getString("guardian_relation"), row.getString("guardian_phone")));
    }

    private static ConsentText text(ResultSet row) throws SQLException {
        return new ConsentText(row.getLong("id"), ConsentPurpose.valueOf(row.getString("purpose")), row.getInt("version"),
                row.getString("indonesian"), row.getString("english"));
    }
}

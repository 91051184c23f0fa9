package id.latih.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.consent.ConsentPurpose;
import id.latih.core.Role;
import id.latih.resident.ResidentSeal;

/** Writes the residents, who joined some time before their first application. */
final class Residents {

    private static final int PROFILE_AFTER_MINUTES = 25;
    private static final int AGREED_AFTER_MINUTES = 10;
    private static final int PHOTOS_EVERY = 4;
    private static final int EMPLOYERS_EVERY = 3;

    private record Profile(Resident resident, Instant at) {
    }

    private final List<Profile> profiles = new ArrayList<>();
    private final Rows consents = new Rows("consent", "account_id", "purpose", "text_id", "given_at", "guardian_name",
            "guardian_relation", "guardian_phone");
    private final Rows rows = new Rows("resident", "id", "account_id", "nik_sealed", "nik_hash",
            "kk_sealed", "kk_hash", "full_name", "birth_place",
            "birth_date", "sex", "address", "village_code", "phone", "education", "school", "graduation_year",
            "working_status", "disability", "support_needed", "guardian_name", "guardian_relation", "guardian_phone",
            "nik_warnings", "updated_at");

    Residents(List<Resident> residents, Map<Long, Instant> joined, Accounts accounts, Days days) {
        for (var resident : residents) {
            var since = joined.get(resident.id());
            accounts.add(resident.accountId(), resident.name(), resident.email(), Role.RESIDENT, since,
                    Days.at(days.yesterday(), 19, 30));
            profiles.add(new Profile(resident, since.plus(PROFILE_AFTER_MINUTES, ChronoUnit.MINUTES)));
        }
    }

    void writeTo(JdbcTemplate jdbc, ResidentSeal seal) {
        var texts = new EnumMap<ConsentPurpose, Long>(ConsentPurpose.class);
        jdbc.query("select purpose, max(id) from consent_text group by purpose",
                row -> { texts.put(ConsentPurpose.valueOf(row.getString(1)), row.getLong(2)); });
        profiles.forEach(profile -> {
            add(profile.resident, profile.at, seal);
            agree(profile.resident, profile.at.plus(AGREED_AFTER_MINUTES, ChronoUnit.MINUTES), texts);
        });
        rows.writeTo(jdbc);
        consents.writeTo(jdbc);
    }

    private void add(Resident resident, Instant profile, ResidentSeal seal) {
        var numbers = seal.numbers(resident.accountId(), resident.nik(), resident.kk());
        var guardian = resident.guardian();
        rows.add(resident.id(), resident.accountId(), numbers.nikSealed(), numbers.nikHash(), numbers.kkSealed(),
                numbers.kkHash(), resident.name(), resident.birthPlace(), resident.birthDate(), resident.sex(), resident.address(),
                resident.villageCode(), resident.phone(), resident.education(), resident.school(),
                resident.graduationYear(), resident.working(), resident.disability(), resident.support(),
                guardian == null ? null : guardian.name(), guardian == null ? null : guardian.relation(),
                guardian == null ? null : guardian.phone(),
                resident.nikWarning(), profile);
    }

    /** What everybody reads before applying, a minor's guardian signs, and a few adults allow besides. */
    private void agree(Resident resident, Instant at, Map<ConsentPurpose, Long> texts) {
        for (var purpose : ConsentPurpose.values()) {
            var guardian = purpose == ConsentPurpose.GUARDIAN ? resident.guardian() : null;
            if (switch (purpose) {
                case SERVICE_NOTICE -> true;
                case GUARDIAN -> guardian != null;
                case PHOTOS -> resident.guardian() == null && resident.id() % PHOTOS_EVERY == 0;
                case EMPLOYERS -> resident.guardian() == null && resident.id() % EMPLOYERS_EVERY == 0;
            }) {
                consents.add(resident.accountId(), purpose, texts.get(purpose), at, guardian == null ? null : guardian.name(),
                        guardian == null ? null : guardian.relation(), guardian == null ? null : guardian.phone());
            }
        }
    }
}

package id.latih.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.latih.core.DemoAccounts;
import id.latih.core.Education;
import id.latih.demo.Resident.Guardian;
import id.latih.resident.Disability;
import id.latih.resident.GuardianRelation;
import id.latih.resident.NikWarning;
import id.latih.resident.Sex;
import id.latih.resident.WorkingStatus;

/** Makes the residents up: the demo resident first, then those of the villages that have batches of their own. */
final class People {

    static final int ALL = 400;
    private static final int CIKOLELET = 26;
    private static final int BAROS = 70;
    private static final int SAME_FAMILY = 12;
    private static final int DISABLED = 3;
    private static final int MINOR_EVERY = 45;
    private static final int WARNING_EVERY = 60;
    private static final String UNKNOWN_REGION = "996401";
    private static final List<WorkingStatus> WORKING = working();

    private final LocalDate today;
    private final List<Village> villages;
    private final Accounts accounts;
    private final Names names = new Names();
    private final Chance chance = new Chance("people");
    private final Numbers numbers = new Numbers(new Chance("numbers"));
    private final List<Resident> people = new ArrayList<>();

    People(LocalDate today, List<Village> villages, Accounts accounts) {
        this.today = today;
        this.villages = villages;
        this.accounts = accounts;
    }

    List<Resident> make() {
        people.add(star());
        people(CIKOLELET, villages.stream().filter(village -> village.isIn("36.04.31.2009")).toList());
        people(BAROS, villages.stream().filter(village -> village.isIn("36.04.22")).toList());
        people(ALL - people.size(), villages);
        return people;
    }

    private Resident star() {
        var home = villages.stream().filter(village -> village.isIn("36.04.05.2006")).findFirst().orElseThrow();
        var born = today.minusYears(23).minusDays(140);
        return new Resident(1, accounts.next(), DemoAccounts.RESIDENT.email(),
                numbers.nik(home.nikRegion(), born, Sex.MALE), "", numbers.kk(home, today), "Rizky Maulana", Sex.MALE,
                "Serang", born, "Kampung Serdang RT 004/RW 002", home, numbers.phone(), Education.SMK,
                "SMK Negeri 1 Kramatwatu", born.getYear() + 18, WorkingStatus.SEEKING, null, null, null);
    }

    private void people(int count, List<Village> homes) {
        for (int i = 0; i < count; i++) {
            var relative = i > 0 && chance.percent(SAME_FAMILY) ? people.getLast() : null;
            people.add(person(people.size() + 1, relative, homes));
        }
    }

    private Resident person(int id, @Nullable Resident relative, List<Village> homes) {
        var sex = chance.percent(50) ? Sex.FEMALE : Sex.MALE;
        var home = relative == null ? chance.pick(homes) : relative.village();
        var minor = id % MINOR_EVERY == 0;
        var born = minor ? today.minusYears(17).minusDays(chance.between(10, 250)) : birthDate();
        var schooling = Schooling.of(born, today, home, names, chance);
        var name = names.person(sex, chance);
        var disability = chance.percent(DISABLED) ? chance.pick(List.of(Disability.PHYSICAL, Disability.HEARING,
                Disability.VISION)) : null;
        return new Resident(id, accounts.next(), Names.email(name, id), nik(id, home, born, sex), warning(id),
                relative == null ? numbers.kk(home, today) : relative.kk(), name, sex,
                names.other("birthplace", chance), born, relative == null ? address() : relative.address(), home,
                numbers.phone(), schooling.education(), schooling.school(), schooling.year(),
                minor && chance.percent(40) ? WorkingStatus.IN_SCHOOL : chance.pick(WORKING), disability,
                disability == null ? null : names.other("support", chance), minor ? guardian() : null);
    }

    /** Mostly in their twenties. */
    private LocalDate birthDate() {
        var age = 18 + Math.min(chance.between(0, 28), chance.between(0, 28));
        return today.minusYears(age).minusDays(chance.between(20, 360));
    }

    private String address() {
        return "%s RT %03d/RW %03d".formatted(names.other("kampung", chance), chance.between(1, 12),
                chance.between(1, 6));
    }

    private Guardian guardian() {
        var sex = chance.percent(60) ? Sex.MALE : Sex.FEMALE;
        return new Guardian(names.guardian(sex, chance),
                sex == Sex.MALE ? GuardianRelation.FATHER : GuardianRelation.MOTHER, numbers.phone());
    }

    private String nik(int id, Village home, LocalDate born, Sex sex) {
        return switch (warning(id)) {
            case "BIRTH_DATE_DIFFERS" -> numbers.nik(home, born.minusYears(1), sex);
            case "SEX_DIFFERS" -> numbers.nik(home, born, sex == Sex.MALE ? Sex.FEMALE : Sex.MALE);
            case "UNKNOWN_REGION" -> numbers.nik(UNKNOWN_REGION, born, sex);
            default -> numbers.nik(home, born, sex);
        };
    }

    /** What an officer will be warned of: each kind with a few people. */
    private static String warning(int id) {
        var kinds = NikWarning.values();
        var kind = id % WARNING_EVERY / (WARNING_EVERY / kinds.length);
        return id % (WARNING_EVERY / kinds.length) == 7 ? kinds[kind].name() : "";
    }

    private static List<WorkingStatus> working() {
        var shares = new ArrayList<WorkingStatus>();
        shares.addAll(Collections.nCopies(52, WorkingStatus.SEEKING));
        shares.addAll(Collections.nCopies(12, WorkingStatus.HOUSEKEEPING));
        shares.addAll(Collections.nCopies(10, WorkingStatus.PREPARING_BUSINESS));
        shares.addAll(Collections.nCopies(10, WorkingStatus.WORKING));
        shares.addAll(Collections.nCopies(7, WorkingStatus.DISCOURAGED));
        shares.addAll(Collections.nCopies(5, WorkingStatus.OTHER));
        shares.addAll(Collections.nCopies(3, WorkingStatus.HIRED_NOT_STARTED));
        shares.add(WorkingStatus.TEMPORARILY_ABSENT);
        return List.copyOf(shares);
    }
}

package id.latih.resident;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;

/**
 * The number of a resident (NIK): {@code PPKKCC DDMMYY NNNN}, the region of first registration, the birth
 * date (women: day + 40) and a serial. It has no check digit, and its region says nothing about where
 * somebody lives today.
 */
public record Nik(String digits) {

    private static final int WOMEN_ADD = 40;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** @throws RuleViolation beside the field {@code nik}, where this cannot be a NIK */
    public Nik {
        if (!digits.matches("[0-9]{16}")) {
            throw RuleViolation.at("nik", "Nik.sixteenDigits");
        }
        if (!possible(day(digits), Integer.parseInt(digits.substring(8, 10)), year(digits))) {
            throw RuleViolation.at("nik", "Nik.impossibleDate");
        }
        if (digits.endsWith("0000")) {
            throw RuleViolation.at("nik", "Nik.serialZero");
        }
    }

    /** Reads what somebody typed: blanks, dots and dashes between the digits don't matter. */
    public static Nik parse(String typed) {
        return new Nik(typed.replaceAll("[\\s.-]", ""));
    }

    /**
     * What an officer should verify.
     *
     * @param birthDate   as entered; gives the century that the NIK leaves out
     * @param knownRegion whether the six digits of a region of registration are, or once were, in use
     */
    public Set<NikWarning> warnings(LocalDate birthDate, Sex sex, Predicate<String> knownRegion) {
        var warnings = EnumSet.noneOf(NikWarning.class);
        if (day(digits) != birthDate.getDayOfMonth()
                || Integer.parseInt(digits.substring(8, 10)) != birthDate.getMonthValue()
                || year(digits) != birthDate.getYear() % 100) {
            warnings.add(NikWarning.BIRTH_DATE_DIFFERS);
        }
        if (sex() != sex) {
            warnings.add(NikWarning.SEX_DIFFERS);
        }
        if (!knownRegion.test(digits.substring(0, 6))) {
            warnings.add(NikWarning.UNKNOWN_REGION);
        }
        return warnings;
    }

    public Sex sex() {
        return Integer.parseInt(digits.substring(6, 8)) > WOMEN_ADD ? Sex.FEMALE : Sex.MALE;
    }

    /** As lists show it: the region's first and the serial's digits only. */
    public String masked() {
        return IdentityNumbers.mask(digits);
    }

    /** Masked, so that no log ever shows a whole number. */
    @Override
    public String toString() {
        return masked();
    }

    private static int day(String digits) {
        var day = Integer.parseInt(digits.substring(6, 8));
        return day > WOMEN_ADD ? day - WOMEN_ADD : day;
    }

    private static int year(String digits) {
        return Integer.parseInt(digits.substring(10, 12));
    }

    /** A leap day is possible in 00 too: 2000 was a leap year. Day 32 to 40 falls out by the month's length. */
    private static boolean possible(int day, int month, int year) {
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]
                && (month != 2 || day < 29 || year % 4 == 0);
    }
}

package id.latih.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import id.latih.core.Education;

/** The last school that somebody finished. */
record Schooling(Education education, String school, int year) {

    /** How common each is, of a hundred. */
    private static final List<Education> SHARES = shares();

    static Schooling of(LocalDate born, LocalDate today, Village home, Names names, Chance chance) {
        var education = chance.pick(SHARES);
        if (born.getYear() + ageAtEnd(education) >= today.getYear()) {
            education = born.getYear() + ageAtEnd(Education.SMA) < today.getYear() ? Education.SMA : Education.SMP;
        }
        return new Schooling(education, school(education, home, names, chance), born.getYear() + ageAtEnd(education));
    }

    private static int ageAtEnd(Education education) {
        return switch (education) {
            case SD -> 12;
            case SMP -> 15;
            case SMA, SMK -> 18;
            case DIPLOMA -> 21;
            case UNIVERSITY -> 22;
        };
    }

    private static String school(Education education, Village home, Names names, Chance chance) {
        return switch (education) {
            case SD -> "SD Negeri " + home.name() + " " + chance.between(1, 2);
            case SMP -> "SMP Negeri " + chance.between(1, 2) + " " + home.district();
            case SMA -> "SMA Negeri 1 " + home.district();
            case SMK -> "SMK Negeri 1 " + home.district();
            case DIPLOMA -> names.other("college", chance);
            case UNIVERSITY -> names.other("university", chance);
        };
    }

    private static List<Education> shares() {
        var shares = new ArrayList<Education>();
        shares.addAll(Collections.nCopies(6, Education.SD));
        shares.addAll(Collections.nCopies(16, Education.SMP));
        shares.addAll(Collections.nCopies(26, Education.SMA));
        shares.addAll(Collections.nCopies(38, Education.SMK));
        shares.addAll(Collections.nCopies(7, Education.DIPLOMA));
        shares.addAll(Collections.nCopies(7, Education.UNIVERSITY));
        return List.copyOf(shares);
    }
}

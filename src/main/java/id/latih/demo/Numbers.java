package id.latih.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.latih.resident.Nik;
import id.latih.resident.Sex;

/** Numbers of people: identity number, family card, mobile telephone; the first and the last unlike all before. */
final class Numbers {

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("ddMMyy");
    private static final int WOMEN_ADD = 40_0000;
    private static final int OFTEN_OLD = 12;
    private static final int SOMETIMES_ELSEWHERE = 6;
    /** Kecamatan of the regency that went to Kota Serang, and neighbours of the regency. */
    private static final List<String> OLD = List.of("360401", "360402", "360403", "360404", "360410", "360421");
    private static final List<String> ELSEWHERE = List.of("367305", "367201", "360113", "360214", "317404");
    private static final List<String> PREFIXES = List.of("812", "813", "821", "822", "852", "853", "857", "858",
            "877", "878", "895", "896");

    private final Chance chance;
    private final Set<String> given = new HashSet<>();

    Numbers(Chance chance) {
        this.chance = chance;
    }

    String nik(Village home, LocalDate born, Sex sex) {
        var region = chance.percent(OFTEN_OLD) ? chance.pick(OLD)
                : chance.percent(SOMETIMES_ELSEWHERE) ? chance.pick(ELSEWHERE) : home.nikRegion();
        return nik(region, born, sex);
    }

    /** With the region that it says, known or not. */
    String nik(String region, LocalDate born, Sex sex) {
        var date = Integer.parseInt(DAY_MONTH_YEAR.format(born)) + (sex == Sex.FEMALE ? WOMEN_ADD : 0);
        for (int serial = chance.between(1, 9); ; serial++) {
            var nik = new Nik("%s%06d%04d".formatted(region, date, serial)).digits();
            if (given.add(nik)) {
                return nik;
            }
        }
    }

    /** A family card, issued in the last years. */
    String kk(Village home, LocalDate today) {
        var issued = today.minusDays(chance.between(200, 6000));
        return "%s%s%04d".formatted(home.nikRegion(), DAY_MONTH_YEAR.format(issued), chance.between(1, 60));
    }

    String phone() {
        while (true) {
            var phone = "+62%s%08d".formatted(chance.pick(PREFIXES), chance.between(10_000_000, 99_999_999));
            if (given.add(phone)) {
                return phone;
            }
        }
    }
}

package id.latih.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import id.latih.core.Dates;

/** The calendar around today: everything that has happened, has happened before today. */
record Days(LocalDate today, Set<LocalDate> holidays) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    LocalDate yesterday() {
        return today.minusDays(1);
    }

    /**
     * A day as the tables write it: days from today, or working days with a "w".
     *
     * @param working whether to go on to the next working day, away from today
     */
    LocalDate of(String offset, boolean working) {
        if (offset.endsWith("w")) {
            return plusWorking(today, Integer.parseInt(offset.substring(0, offset.length() - 1)));
        }
        var days = Integer.parseInt(offset);
        var day = today.plusDays(days);
        while (working && !isWorking(day)) {
            day = day.plusDays(days < 0 ? -1 : 1);
        }
        return day;
    }

    /** The n-th working day after, or before, a day. */
    LocalDate plusWorking(LocalDate from, int workingDays) {
        var day = from;
        for (int left = Math.abs(workingDays); left > 0; left -= isWorking(day) ? 1 : 0) {
            day = day.plusDays(workingDays < 0 ? -1 : 1);
        }
        return day;
    }

    boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The last moment to respond in, when there are so many working days. */
    Instant deadline(Instant from, int workingDays) {
        return at(plusWorking(day(from), workingDays), LAST_SECOND);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(Dates.WIB).toLocalDate();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Dates.WIB).toInstant();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return at(day, LocalTime.of(hour, minute));
    }
}

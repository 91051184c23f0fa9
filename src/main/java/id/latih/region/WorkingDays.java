package id.latih.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the days on which offices work: Monday to Friday, but no holiday and no joint leave. */
@Service
@Transactional(readOnly = true)
public class WorkingDays {

    private final HolidayRepository holidays;

    WorkingDays(HolidayRepository holidays) {
        this.holidays = holidays;
    }

    /** The working day that many working days after {@code from}; {@code from} itself is not counted. */
    public LocalDate plus(LocalDate from, int workingDays) {
        // weekends double it, and no year has 60 free days in a row
        var free = holidays.days(from, from.plusDays(workingDays * 2L + 60));
        var day = from;
        for (var left = workingDays; left > 0;) {
            day = day.plusDays(1);
            if (works(day, free)) {
                left--;
            }
        }
        return day;
    }

    public boolean isWorkingDay(LocalDate day) {
        return works(day, holidays.days(day, day.plusDays(1)));
    }

    private static boolean works(LocalDate day, Set<LocalDate> free) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !free.contains(day);
    }
}

package id.latih.region;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;

/** The administrator's care for the holidays: each year's decree (SKB 3 Menteri) is entered and corrected here. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class HolidayService {

    private static final int NAME_LENGTH = 120;

    private final HolidayRepository holidays;
    private final Audit audit;

    HolidayService(HolidayRepository holidays, Audit audit) {
        this.holidays = holidays;
        this.audit = audit;
    }

    /** The holidays of a year, by day. */
    @Transactional(readOnly = true)
    public List<HolidayForm> list(Year year) {
        return holidays.list(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /**
     * Adds a holiday (version null), or changes the name and kind of one.
     *
     * @throws RuleViolation where a field is missing, the day has a holiday already, or somebody else changed it
     */
    public void save(HolidayForm form) {
        if (form.day() == null) {
            throw RuleViolation.at("day", "HolidayService.day");
        }
        var name = form.name().strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw RuleViolation.at("name", "HolidayService.name", NAME_LENGTH);
        }
        IdentityNumbers.refuseIn("name", name);
        if (form.version() == null) {
            add(new Holiday(form.day(), name, form.kind()));
        } else {
            var holiday = find(form.day(), form.version());
            holiday.name = name;
            holiday.kind = form.kind();
            audit.record("HOLIDAY_CHANGED", "holiday", form.day(), name);
        }
    }

    public void delete(LocalDate day, int version) {
        var holiday = find(day, version);
        holidays.delete(holiday);
        audit.record("HOLIDAY_DELETED", "holiday", day, holiday.name);
    }

    private void add(Holiday holiday) {
        if (holidays.existsById(holiday.day)) {
            throw taken();
        }
        try {
            holidays.saveAndFlush(holiday);
        } catch (DataIntegrityViolationException meanwhile) {
            throw taken();
        }
        audit.record("HOLIDAY_ADDED", "holiday", holiday.day, holiday.name);
    }

    private Holiday find(LocalDate day, int version) {
        return holidays.findById(day).filter(holiday -> Objects.equals(holiday.version, version))
                .orElseThrow(() -> new RuleViolation("Stale.changed"));
    }

    private static RuleViolation taken() {
        return RuleViolation.at("day", "HolidayService.exists");
    }
}

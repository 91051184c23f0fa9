package id.latih.ui;

import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A date as people here type it (24/11/2026, or 24 November 2026), with the calendar in their language. */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        var language = I18N.language();
        var names = DateFormatSymbols.getInstance(language);
        var words = new DatePickerI18n();
        words.setMonthNames(List.of(Arrays.copyOf(names.getMonths(), 12)));
        words.setWeekdays(List.of(Arrays.copyOfRange(names.getWeekdays(), 1, 8)));
        words.setWeekdaysShort(List.of(Arrays.copyOfRange(names.getShortWeekdays(), 1, 8)));
        words.setFirstDayOfWeek(DayOfWeek.MONDAY.getValue());
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy");
        words.setToday(I18N.text("DateField.today"));
        words.setCancel(I18N.text("Button.cancel"));
        words.setBadInputErrorMessage(I18N.text("DateField.bad"));
        setI18n(words);
        setPlaceholder(I18N.text("DateField.placeholder"));
        // otherwise a phone shows only the calendar, and a date of birth is many years of scrolling away
        setAutoOpen(false);
    }
}

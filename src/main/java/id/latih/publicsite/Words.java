package id.latih.publicsite;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import id.latih.core.Dates;
import id.latih.core.Languages;
import id.latih.core.Texts;

/** What the templates say, in the page's language. */
public record Words(Texts texts, Locale language, LocalDate today) {

    public String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    public String word(Enum<?> constant) {
        return texts.get(language, constant);
    }

    public String date(LocalDate date) {
        return Dates.date(date, language);
    }

    public String shortDate(LocalDate date) {
        return Dates.shortDate(date, language);
    }

    public String range(LocalDate from, LocalDate to) {
        return Dates.range(from, to, language);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    public String number(Number number) {
        return NumberFormat.getInstance(language).format(number);
    }

    /** With two decimals, as rates are published. */
    public String decimal(BigDecimal number) {
        var format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    public String vocation(ListedBatch batch) {
        return language.equals(Languages.ENGLISH) ? batch.vocationEn() : batch.vocationId();
    }

    public String name(Facets.Choice choice) {
        return language.equals(Languages.ENGLISH) ? choice.nameEn() : choice.name();
    }

    /** Where it is taught: the desa and kecamatan in the regency, otherwise the institute's city. */
    public String place(ListedBatch batch) {
        return batch.village() == null ? batch.city()
                : text("Words.place", batch.village(), batch.district());
    }

    /** Where a batch stands, with the days that are left. */
    public String window(ListedBatch batch) {
        var window = batch.window(today);
        return switch (window) {
            case OPEN, FULL -> batch.daysLeft(today) == 0 ? text("Words.lastDay")
                    : text("Words.daysLeft", batch.daysLeft(today));
            case UPCOMING -> text("Words.opens", shortDate(batch.opensOn()));
            case CLOSED, CANCELLED -> word(window);
        };
    }
}

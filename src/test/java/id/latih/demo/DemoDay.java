package id.latih.demo;

import java.time.Clock;
import java.time.LocalDate;

import javax.sql.DataSource;

import id.latih.core.Dates;

/** The demo data of a day, for the tests of other modules. */
public final class DemoDay {

    private final FilledDatabase data;

    public DemoDay(String day) {
        this(FilledDatabase.on(LocalDate.parse(day)));
    }

    private DemoDay(FilledDatabase data) {
        this.data = data;
    }

    /** In a database that no other test reads. */
    public static DemoDay alone(String day) {
        return new DemoDay(FilledDatabase.again(LocalDate.parse(day)));
    }

    public DataSource source() {
        return data.sql.getDataSource();
    }

    /** The hour at which the data was made. */
    public Clock clock() {
        return Clock.fixed(data.today.atTime(6, 30).atZone(Dates.WIB).toInstant(), Dates.WIB);
    }
}

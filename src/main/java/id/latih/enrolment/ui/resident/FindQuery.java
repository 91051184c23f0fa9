package id.latih.enrolment.ui.resident;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import id.latih.enrolment.FindFilter;

/** The filter as it stands in the address, so that a link, a reload and the back button keep it. */
final class FindQuery {

    private static final String TEXT = "q";
    private static final String VOCATION = "kejuruan";
    private static final String INSTITUTE = "lembaga";
    private static final String DISTRICT = "kecamatan";
    private static final String BOARDING = "asrama";
    private static final String MONTH = "mulai";
    private static final String ELIGIBLE = "memenuhi";
    private static final String YES = "ya";

    private FindQuery() {
    }

    /** What cannot be read counts as not given. */
    static FindFilter read(QueryParameters query) {
        return new FindFilter(query.getSingleParameter(TEXT).orElse(""), read(query, VOCATION, Long::valueOf),
                read(query, INSTITUTE, Long::valueOf), read(query, DISTRICT, Function.identity()),
                read(query, BOARDING, YES::equals), read(query, MONTH, YearMonth::parse),
                query.getSingleParameter(ELIGIBLE).filter(YES::equals).isPresent());
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> parse) {
        try {
            return query.getSingleParameter(name).map(parse).orElse(null);
        } catch (NumberFormatException | DateTimeException unreadable) {
            return null;
        }
    }

    static QueryParameters write(FindFilter filter) {
        var values = new HashMap<String, String>();
        put(values, TEXT, filter.text().isBlank() ? null : filter.text().strip());
        put(values, VOCATION, filter.vocationId());
        put(values, INSTITUTE, filter.instituteId());
        put(values, DISTRICT, filter.districtCode());
        put(values, BOARDING, filter.boarding() == null ? null : filter.boarding() ? YES : "tidak");
        put(values, MONTH, filter.startsIn());
        put(values, ELIGIBLE, filter.eligibleOnly() ? YES : null);
        return QueryParameters.simple(values);
    }

    private static void put(HashMap<String, String> values, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(given -> values.put(name, given.toString()));
    }
}

package id.latih.enrolment.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

import id.latih.enrolment.ApplicantFilter;
import id.latih.ui.SearchText;

/**
 * What a list of applicants shows, as the address says it: filter, order, and whose panel is open.
 *
 * @param sort        a property of {@link id.latih.enrolment.ApplicantRow}, or empty for the list's own order
 * @param application the application whose panel is open
 */
public record ListState(StateTab tab, String text, String sort, boolean descending, @Nullable Long application) {

    public static final ListState ALL = new ListState(StateTab.ALL, "", "", false, null);

    static final String TAB = "status";
    static final String SORT = "urut";
    static final String APPLICATION = "lamaran";
    private static final String DOWN = "-";

    /** Reads an address; what it does not understand counts as not given. */
    public static ListState of(QueryParameters query) {
        var sort = query.getSingleParameter(SORT).orElse("");
        return new ListState(query.getSingleParameter(TAB).flatMap(StateTab::of).orElse(StateTab.ALL),
                SearchText.in(query),
                sort.startsWith(DOWN) ? sort.substring(1) : sort, sort.startsWith(DOWN),
                query.getSingleParameter(APPLICATION).filter(id -> id.matches("[0-9]{1,18}"))
                        .map(Long::valueOf).orElse(null));
    }

    public QueryParameters query() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, TAB, tab == StateTab.ALL ? "" : tab.word());
        put(parameters, SearchText.PARAMETER, SearchText.sealed(text));
        put(parameters, SORT, sort.isEmpty() ? "" : (descending ? DOWN : "") + sort);
        put(parameters, APPLICATION, application == null ? "" : application.toString());
        return new QueryParameters(parameters);
    }

    public ApplicantFilter filter() {
        return new ApplicantFilter(tab.states(), text);
    }

    /** The order to ask for, where one is named. */
    Sort order() {
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, sort);
    }

    boolean sameListAs(ListState other) {
        return withApplication(null).equals(other.withApplication(null));
    }

    public ListState withTab(StateTab other) {
        return new ListState(other, text, sort, descending, null);
    }

    public ListState withText(String other) {
        return new ListState(tab, other.strip(), sort, descending, application);
    }

    public ListState withSort(String property, boolean down) {
        return new ListState(tab, text, property, down, application);
    }

    public ListState withApplication(@Nullable Long other) {
        return new ListState(tab, text, sort, descending, other);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}

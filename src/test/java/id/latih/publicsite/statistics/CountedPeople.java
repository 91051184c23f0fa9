package id.latih.publicsite.statistics;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.BeanFactory;

/** What the statistics count now, before small numbers are withheld, for tests of other modules to compare. */
public final class CountedPeople {

    private CountedPeople() {
    }

    public static List<String> of(BeanFactory beans) {
        return beans.getBean(StatisticsQueries.class).people().stream().map(People.Counted::toString)
                .sorted(Comparator.naturalOrder()).toList();
    }
}

package id.latih.health;

import java.util.List;

/**
 * Looks for one state that must not exist, in the tables of the module that it belongs to. A component; its texts
 * are {@code Name.title}, {@code Name.meaning} and {@code Name.advice} in the bundles.
 */
public interface HealthCheck {

    /** The simple name of the class, under which findings are kept. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** At most that many, the same ones first each time. Empty where all is well. */
    List<Finding> find(int most);
}

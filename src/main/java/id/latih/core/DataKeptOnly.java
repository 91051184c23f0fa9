package id.latih.core;

import java.util.Set;

/**
 * Says whose data are kept and not used for anything new, because they asked for it. Such people get no mail but what
 * keeps their account or their rights safe ({@link Notice#always}).
 */
@FunctionalInterface
public interface DataKeptOnly {

    /** Those of these accounts. */
    Set<Long> among(Set<Long> accounts);
}

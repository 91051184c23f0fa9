package id.latih.training;

import org.jspecify.annotations.Nullable;

import id.latih.core.Education;

/**
 * What a person must be to join.
 *
 * @param minAge       on the day the training starts
 * @param domicileCode the kecamatan or desa that {@code domicile} speaks of; null for the wider two
 * @param notEmployed  only for people without work
 * @param notInSchool  only for people outside formal education
 */
public record Requirements(int minAge, @Nullable Integer maxAge, Education minEducation, Domicile domicile,
        @Nullable String domicileCode, boolean notEmployed, boolean notInSchool) {

    public static final int LOWEST_AGE = 15;
    public static final int HIGHEST_AGE = 100;
}

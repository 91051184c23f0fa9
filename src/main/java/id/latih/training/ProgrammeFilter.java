package id.latih.training;

import org.jspecify.annotations.Nullable;

/** What a list of programmes is narrowed to. */
public record ProgrammeFilter(String text, @Nullable Long vocationId, boolean archived) {
}

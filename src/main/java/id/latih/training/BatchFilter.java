package id.latih.training;

import org.jspecify.annotations.Nullable;

/**
 * What a list of batches is narrowed to.
 *
 * @param instituteId for approvers; staff only ever see their own institute's
 */
public record BatchFilter(String text, @Nullable BatchState state, @Nullable Long instituteId) {
}

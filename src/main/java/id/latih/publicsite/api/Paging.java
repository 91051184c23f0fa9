package id.latih.publicsite.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
record Paging(
        @Schema(description = "from 1", defaultValue = "1")
        @Min(value = 1, message = Paging.AT_LEAST_ONE) @Max(value = 10_000, message = "must be at most 10000")
        @Nullable Integer page,
        @Schema(description = "rows a page", defaultValue = "20")
        @Min(value = 1, message = Paging.AT_LEAST_ONE) @Max(value = 100, message = "must be at most 100")
        @Nullable Integer size) {

    static final String AT_LEAST_ONE = "must be at least 1";
    static final int SIZE = 20;

    Paging {
        page = page == null ? Integer.valueOf(1) : page;
        size = size == null ? Integer.valueOf(SIZE) : size;
    }

    int offset() {
        return (page - 1) * size;
    }

    /** The part of a list that is in memory as a whole. */
    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset(), all.size()), Math.min(offset() + size, all.size()));
    }
}

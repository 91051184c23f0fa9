package id.latih.publicsite.api;

import java.util.List;
import java.util.function.LongFunction;

import io.swagger.v3.oas.annotations.media.Schema;

/** One page of a list. */
record Paged<T>(List<T> items, @Schema(description = "from 1") int page,
        @Schema(description = "most rows a page") int size, @Schema(description = "rows in all") long total,
        @Schema(description = "pages in all, at least 1") long pages, PageLinks links) {

    static <T> Paged<T> of(List<T> items, Paging paging, long total, LongFunction<PageLinks> links) {
        var pages = Math.max(1, (total + paging.size() - 1) / paging.size());
        return new Paged<>(items, paging.page(), paging.size(), total, pages, links.apply(pages));
    }
}

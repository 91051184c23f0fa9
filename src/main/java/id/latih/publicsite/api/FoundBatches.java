package id.latih.publicsite.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of the batches that a search found. */
@Schema(description = "one page of the batches that were found")
record FoundBatches(List<BatchItem> items, @Schema(description = "from 1") int page,
        @Schema(description = "most rows a page") int size, @Schema(description = "rows in all") long total,
        @Schema(description = "pages in all, at least 1") long pages,
        @Schema(description = "the words looked for instead, where nothing had the ones that were asked for",
                nullable = true) @Nullable String meant,
        PageLinks links) {

    static FoundBatches of(Paged<BatchItem> page, String meant) {
        return new FoundBatches(page.items(), page.page(), page.size(), page.total(), page.pages(),
                meant.isEmpty() ? null : meant, page.links());
    }
}

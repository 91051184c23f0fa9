package id.latih.publicsite.api;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.NotFound;
import id.latih.publicsite.Batches;
import id.latih.training.BatchDirectory;

/** The published batches: the very list of the page {@code /pelatihan}. */
@Api
@Tag(name = "batches")
class BatchesApi {

    private static final int CHUNK = 1000;

    private final Batches batches;
    private final BatchDirectory directory;
    private final BatchItems items;
    private final ApiAddresses addresses;

    BatchesApi(Batches batches, BatchDirectory directory, BatchItems items, ApiAddresses addresses) {
        this.batches = batches;
        this.directory = directory;
        this.items = items;
        this.addresses = addresses;
    }

    @Operation(summary = "Published batches", operationId = "batches")
    @GetMapping("/batches")
    FoundBatches list(@ParameterObject @Valid BatchFilter filter, @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        var found = batches.find(filter.search(paging.page()), paging.size());
        // behind the last page there is no row that says how many there are
        var total = found.batches().isEmpty() && paging.page() > 1
                ? batches.find(filter.search(1), 1).total() : found.total();
        return FoundBatches.of(Paged.of(found.batches().stream().map(items::of).toList(), paging, total,
                pages -> addresses.list(request, paging, pages, "/pelatihan" + filter.search(1).query())),
                found.meant());
    }

    @Operation(summary = "One batch, also after it was cancelled", operationId = "batch")
    @GetMapping("/batches/{slug}")
    BatchDetails one(@PathVariable String slug) {
        var batch = batches.find(slug).orElseThrow(() -> new NotFound("batch", slug));
        return BatchDetails.of(items.of(batch),
                directory.find(batch.id()).orElseThrow(() -> new NotFound("batch", slug)));
    }

    /** Read in parts, so that neither a slow reader holds a connection nor a long list the memory. */
    @Operation(summary = "Published batches as CSV, at most 10,000", operationId = "batchesCsv")
    @CsvAnswer
    @GetMapping(path = "/batches.csv", produces = Csv.TYPE)
    void csv(@ParameterObject @Valid BatchFilter filter, HttpServletResponse response) throws IOException {
        var part = batches.find(filter.search(1), CHUNK).batches();
        try (var csv = Csv.to(response, "batches", BatchRow.HEADER)) {
            var written = new HashSet<String>();
            for (var page = 1; !part.isEmpty(); page++) {
                // one that moved on while the list was read is not said twice
                part.stream().map(items::of).filter(batch -> written.add(batch.slug()))
                        .forEach(batch -> csv.row(BatchRow.of(batch)));
                part = part.size() < CHUNK || page == Csv.MOST_ROWS / CHUNK ? List.of()
                        : batches.find(filter.search(page + 1), CHUNK).batches();
            }
        }
    }
}

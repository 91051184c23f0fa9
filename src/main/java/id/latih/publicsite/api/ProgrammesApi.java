package id.latih.publicsite.api;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.NotFound;

@Api
@Tag(name = "programmes")
class ProgrammesApi {

    private final Programmes programmes;
    private final ApiAddresses addresses;

    ProgrammesApi(Programmes programmes, ApiAddresses addresses) {
        this.programmes = programmes;
        this.addresses = addresses;
    }

    @Operation(summary = "Programmes with at least one published batch, by title", operationId = "programmes")
    @GetMapping("/programmes")
    Paged<ProgrammeItem> list(@ParameterObject @Valid ProgrammeFilter filter, @ParameterObject @Valid Paging paging,
            HttpServletRequest request) {
        var found = programmes.find(filter, paging.offset(), paging.size());
        var total = found.items().isEmpty() && paging.page() > 1 ? programmes.find(filter, 0, 1).total() : found.total();
        return Paged.of(found.items(), paging, total, pages -> addresses.list(request, paging, pages, "/pelatihan"));
    }

    @Operation(summary = "One programme", operationId = "programme")
    @GetMapping("/programmes/{id}")
    ProgrammeItem one(@PathVariable long id) {
        return programmes.find(id).orElseThrow(() -> new NotFound("programme", id));
    }

    @Operation(summary = "Programmes as CSV, at most 10,000", operationId = "programmesCsv")
    @CsvAnswer
    @GetMapping(path = "/programmes.csv", produces = Csv.TYPE)
    void csv(@ParameterObject @Valid ProgrammeFilter filter, HttpServletResponse response) throws IOException {
        var found = programmes.find(filter, 0, Csv.MOST_ROWS).items();
        try (var csv = Csv.to(response, "programmes", "id", "title", "vocation_code", "vocation", "vocation_en",
                "institute_slug", "institute", "kind", "level", "lesson_hours", "days", "outcomes", "batches",
                "open_batches", "html")) {
            found.forEach(p -> csv.row(p.id(), p.title(), p.vocation().code(), p.vocation().name(),
                    p.vocation().nameEn(), p.institute().slug(), p.institute().name(), p.kind(), p.level(),
                    p.lessonHours(), p.days(), String.join("\n", p.outcomes()), p.batches(), p.openBatches(),
                    p.links().html()));
        }
    }
}

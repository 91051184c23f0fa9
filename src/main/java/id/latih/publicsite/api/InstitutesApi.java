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
import id.latih.publicsite.Institutes;

@Api
@Tag(name = "institutes")
class InstitutesApi {

    private final Institutes institutes;
    private final ApiAddresses addresses;

    InstitutesApi(Institutes institutes, ApiAddresses addresses) {
        this.institutes = institutes;
        this.addresses = addresses;
    }

    @Operation(summary = "Verified partner institutes, by name", operationId = "institutes")
    @GetMapping("/institutes")
    Paged<InstituteItem> list(@ParameterObject @Valid Paging paging, HttpServletRequest request) {
        var all = institutes.all();
        return Paged.of(paging.of(all).stream().map(institute -> InstituteItem.of(institute, addresses)).toList(),
                paging, all.size(), pages -> addresses.list(request, paging, pages, "/lembaga"));
    }

    @Operation(summary = "One institute", operationId = "institute")
    @GetMapping("/institutes/{slug}")
    InstituteItem one(@PathVariable String slug) {
        return institutes.find(slug).map(institute -> InstituteItem.of(institute, addresses))
                .orElseThrow(() -> new NotFound("institute", slug));
    }

    @Operation(summary = "Verified partner institutes as CSV", operationId = "institutesCsv")
    @CsvAnswer
    @GetMapping(path = "/institutes.csv", produces = Csv.TYPE)
    void csv(HttpServletResponse response) throws IOException {
        var all = institutes.all();
        try (var csv = Csv.to(response, "institutes", "slug", "name", "former_name", "owner", "address", "city",
                "village", "district", "email", "phone", "about", "batches", "open_batches", "html")) {
            all.stream().limit(Csv.MOST_ROWS).map(institute -> InstituteItem.of(institute, addresses))
                    .forEach(i -> csv.row(i.slug(), i.name(), i.formerName(), i.owner(), i.address(), i.city(),
                            i.village(), i.district(), i.email(), i.phone(), i.about(), i.batches(), i.openBatches(),
                            i.links().html()));
        }
    }
}

package id.latih.publicsite.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.NotFound;
import id.latih.publicsite.Search;

@Api
@Tag(name = "vocations")
class VocationsApi {

    private record Row(String code, String name, String nameEn, boolean active, long batches) {
    }

    private final JdbcClient jdbc;
    private final ApiAddresses addresses;

    VocationsApi(JdbcClient jdbc, ApiAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    @Operation(summary = "Vocations, by name", operationId = "vocations")
    @GetMapping("/vocations")
    Paged<VocationItem> list(@ParameterObject @Valid Paging paging, HttpServletRequest request) {
        var all = all();
        return Paged.of(paging.of(all), paging, all.size(),
                pages -> addresses.list(request, paging, pages, "/pelatihan"));
    }

    @Operation(summary = "One vocation", operationId = "vocation")
    @GetMapping("/vocations/{code}")
    VocationItem one(@PathVariable String code) {
        return all().stream().filter(vocation -> vocation.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("vocation", code));
    }

    @Operation(summary = "Vocations as CSV", operationId = "vocationsCsv")
    @CsvAnswer
    @GetMapping(path = "/vocations.csv", produces = Csv.TYPE)
    void csv(HttpServletResponse response) throws IOException {
        var all = all();
        try (var csv = Csv.to(response, "vocations", "code", "name", "name_en", "active", "batches", "html")) {
            all.forEach(v -> csv.row(v.code(), v.name(), v.nameEn(), v.active(), v.batches(), v.links().html()));
        }
    }

    private List<VocationItem> all() {
        return jdbc.sql("""
                select v.code, v.name, v.name_en, v.active, (select count(*) from batch b join programme p
                    on p.id = b.programme_id where p.vocation_id = v.id and b.state = 'PUBLISHED') as batches
                from vocation v order by v.name, v.id""").query(Row.class).list().stream()
                .map(v -> new VocationItem(v.code(), v.name(), v.nameEn(), v.active(), v.batches(),
                        addresses.item("/vocations/" + v.code(),
                                "/pelatihan" + Search.of(Map.of("kejuruan", v.code())).query()))).toList();
    }
}

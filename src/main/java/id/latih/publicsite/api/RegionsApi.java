package id.latih.publicsite.api;

import java.io.IOException;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.NotFound;
import id.latih.publicsite.Search;
import id.latih.region.District;
import id.latih.region.RegionService;

@Api
@Tag(name = "regions")
class RegionsApi {

    private final RegionService regions;
    private final ApiAddresses addresses;

    RegionsApi(RegionService regions, ApiAddresses addresses) {
        this.regions = regions;
        this.addresses = addresses;
    }

    @Operation(summary = "The kecamatan of the regency with their desa, by name", operationId = "regions")
    @GetMapping("/regions")
    Paged<RegionItem> list(@ParameterObject @Valid Paging paging, HttpServletRequest request) {
        var all = regions.districts();
        return Paged.of(paging.of(all).stream().map(this::item).toList(), paging, all.size(),
                pages -> addresses.list(request, paging, pages, "/pelatihan"));
    }

    @Operation(summary = "One kecamatan with its desa", operationId = "region")
    @GetMapping("/regions/{code}")
    RegionItem one(@PathVariable String code) {
        return regions.district(code).map(this::item).orElseThrow(() -> new NotFound("region", code));
    }

    @Operation(summary = "The desa of the regency as CSV", operationId = "regionsCsv")
    @CsvAnswer
    @GetMapping(path = "/regions.csv", produces = Csv.TYPE)
    void csv(HttpServletResponse response) throws IOException {
        try (var csv = Csv.to(response, "regions", "district_code", "district", "village_code", "village")) {
            regions.districts().forEach(district -> regions.villages(district.code())
                    .forEach(village -> csv.row(district.code(), district.name(), village.code(), village.name())));
        }
    }

    private RegionItem item(District district) {
        return new RegionItem(district.code(), district.name(), regions.villages(district.code()).stream()
                .map(village -> new RegionItem.VillageItem(village.code(), village.name())).toList(),
                addresses.item("/regions/" + district.code(),
                        "/pelatihan" + Search.of(Map.of("tempat", district.code())).query()));
    }
}

package id.latih.resident;

import java.util.Set;

import org.springframework.stereotype.Component;

import id.latih.region.RegionService;

/**
 * Regions that a NIK may begin with. For Kabupaten Serang every kecamatan of today and of the past; for the
 * rest of the country the province, because other regencies' kecamatan come and go.
 */
@Component
class NikRegions {

    private static final String SERANG = "3604";
    /** Kecamatan that became Kota Serang in 2007; older numbers carry them for life. */
    private static final Set<String> FORMER = Set.of("360401", "360402", "360403", "360404", "360410", "360421");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21",
            "31", "32", "33", "34", "35", "36", "51", "52", "53",
            "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76",
            "81", "82", "91", "92", "93", "94", "95", "96");

    private final RegionService regions;

    NikRegions(RegionService regions) {
        this.regions = regions;
    }

    boolean known(String region) {
        if (region.startsWith(SERANG)) {
            return FORMER.contains(region) || regions.districts().stream()
                    .anyMatch(district -> district.code().replace(".", "").equals(region));
        }
        return PROVINCES.contains(region.substring(0, 2))
                && !region.substring(2, 4).equals("00") && !region.endsWith("00");
    }
}

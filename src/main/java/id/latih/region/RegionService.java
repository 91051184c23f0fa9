package id.latih.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The kecamatan and desa of the regency, by name. Read once: they change with a new version of the portal only. */
@Service
public class RegionService {

    private record Regions(List<District> districts, Map<String, List<Village>> byDistrict, Map<String, Village> byCode) {
    }

    /** Ends the code that stands for whichever village: of people who were erased only the district is kept. */
    private static final String ANY = ".0000";

    private final JdbcClient jdbc;
    private volatile @Nullable Regions regions;

    RegionService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<District> districts() {
        return regions().districts();
    }

    public Optional<District> district(String code) {
        return regions().districts().stream().filter(district -> district.code().equals(code)).findFirst();
    }

    /** The villages of a district; none for a code that is no district's. Without the one that stands for any. */
    public List<Village> villages(String districtCode) {
        return regions().byDistrict().getOrDefault(districtCode, List.of());
    }

    public Optional<Village> village(String code) {
        return home(code).filter(village -> !village.code().endsWith(ANY));
    }

    /** Where a resident lives: a village, or what stands for any village of a district, for who was erased. */
    public Optional<Village> home(String code) {
        return Optional.ofNullable(regions().byCode().get(code));
    }

    private Regions regions() {
        var known = regions;
        if (known == null) {
            known = read();
            regions = known;
        }
        return known;
    }

    private Regions read() {
        var districts = jdbc.sql("select code, name from district order by name, code").query(District.class).list();
        var villages = jdbc.sql("""
                select v.code, v.district_code, d.name as district_name, v.name
                from village v join district d on d.code = v.district_code order by v.name, v.code""")
                .query(Village.class).list();
        return new Regions(List.copyOf(districts),
                villages.stream().filter(village -> !village.code().endsWith(ANY))
                        .collect(Collectors.groupingBy(Village::districtCode)),
                villages.stream().collect(Collectors.toMap(Village::code, Function.identity())));
    }
}

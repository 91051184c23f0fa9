package id.latih.region;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Places and days; nobody is in them. */
@Component
class RegionTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.ofThings("district", "code", "name"),
                DeclaredTable.ofThings("village", "code", "district_code", "name"),
                DeclaredTable.ofThings("holiday", "day", "name", "kind", "version"));
    }
}

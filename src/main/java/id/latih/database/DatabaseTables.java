package id.latih.database;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** What Flyway notes of migrations. */
@Component
class DatabaseTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.ofThings("flyway_schema_history", "installed_rank", "version", "description", "type",
                "script", "checksum", "installed_by", "installed_on", "execution_time", "success"));
    }
}

package id.latih.retention;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Periods and counts; nobody is in them. */
@Component
class RetentionTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.ofThings("retention_period", "kind", "days", "version", "ran_at", "erased", "failed"));
    }
}

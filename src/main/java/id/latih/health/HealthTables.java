package id.latih.health;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Findings name applications and rows by their numbers, and nobody. */
@Component
class HealthTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.ofThings("health_search", "id", "started_at", "millis"),
                DeclaredTable.ofThings("health_result", "check_name", "found", "millis", "error_id"),
                DeclaredTable.ofThings("health_finding", "id", "check_name", "subject", "label", "link", "opened_at",
                        "closed_at", "open_subject"));
    }
}

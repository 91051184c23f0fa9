package id.latih.limit;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Who tried is kept as a hash for some hours, and nobody is found by it. */
@Component
class LimitTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.named("rate_limit").key("id").plain("state", "expires_at").build());
    }
}

package id.latih.publicsite;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** The words that batches are found by. */
@Component
class PublicTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.ofThings("batch_search", "batch_id", "words"));
    }
}

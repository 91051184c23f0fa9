package id.latih.crypto;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** The portal's own keys. */
@Component
class CryptoTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.ofThings("key_set", "name", "wrapped", "unfinished", "changed_at"));
    }
}

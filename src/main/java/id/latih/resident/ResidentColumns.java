package id.latih.resident;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.crypto.SealedColumn;
import id.latih.crypto.SealedColumns;

/** Lets a new key reach the numbers and the documents. */
@Component
class ResidentColumns implements SealedColumns {

    @Override
    public List<SealedColumn> sealedColumns() {
        return ResidentSeal.COLUMNS;
    }
}

package id.latih.crypto;

import java.util.List;

/**
 * Tells which columns a module keeps sealed, so that a new key reaches them all. An implementation is a
 * component without constructor arguments: the program that changes keys runs without the rest of the portal.
 */
public interface SealedColumns {
    List<SealedColumn> sealedColumns();
}

package id.latih.personal;

import java.util.List;

/**
 * Tells what the tables of a module know of people, every column of every table. An implementation is a component;
 * it lists its tables in any order. A new column is declared with the migration that makes it.
 */
public interface DeclaredTables {
    List<DeclaredTable> declaredTables();
}

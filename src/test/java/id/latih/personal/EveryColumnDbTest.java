package id.latih.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Languages;
import id.latih.crypto.SealedColumns;
import id.latih.testing.DbTest;

/**
 * Walks the schema: every column of every table says what it knows of people. A new one that does not fails here,
 * and is declared in its module's implementation of {@link DeclaredTables}.
 */
@DbTest
class EveryColumnDbTest {

    /** Hashes of who tried, for some hours: nobody can be found in it. */
    private static final List<String> WITHOUT_A_WAY = List.of("rate_limit");

    @Autowired private List<DeclaredTables> declared;
    @Autowired private List<SealedColumns> sealed;
    @Autowired private PersonalRows rows;
    @Autowired private MessageSource texts;
    @Autowired private JdbcClient jdbc;

    private List<DeclaredTable> tables;
    private final Map<String, DeclaredColumn> columns = new TreeMap<>();

    record ForeignKey(String tableName, String columnName, String toTable, String toColumn) {
    }

    @BeforeEach
    void gather() {
        tables = declared.stream().flatMap(some -> some.declaredTables().stream()).toList();
        tables.forEach(table -> table.columns().forEach(column ->
                assertThat(columns.put(key(table.name(), column.name()), column)).as("twice: " + column).isNull()));
    }

    @Test
    void everyColumnIsDeclared() {
        var stored = jdbc.sql("""
                select concat(c.table_name, '.', c.column_name) from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(columns.keySet()).as("columns that are declared in some DeclaredTables")
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    /** What points to somebody's row is a key of theirs, whatever its declaration would like it to be. */
    @Test
    void whatPointsToAPersonIsAKey() {
        assertThat(jdbc.sql("""
                select table_name as table_name, column_name as column_name, referenced_table_name as to_table,
                  referenced_column_name as to_column from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null""").query(ForeignKey.class).list())
                .filteredOn(one -> columns.get(key(one.toTable, one.toColumn)).sensitivity() == Sensitivity.KEY)
                .hasSizeGreaterThan(15)
                .allSatisfy(one -> assertThat(columns.get(key(one.tableName, one.columnName)).sensitivity())
                        .isNotEqualTo(Sensitivity.NONE));
    }

    @Test
    void whatKnowsPeopleSaysWhose() {
        assertThat(tables).filteredOn(table -> !WITHOUT_A_WAY.contains(table.name()))
                .filteredOn(table -> table.columns().stream().anyMatch(column -> column.sensitivity() != Sensitivity.NONE))
                .allSatisfy(table -> assertThat(table.links()).as(table.name()).isNotEmpty());
    }

    @Test
    void everyWayToAPersonIsGoodSql() {
        assertThatCode(() -> rows.of(0)).doesNotThrowAnyException();
        tables.forEach(table -> table.links().forEach(link -> assertThat(jdbc.sql(
                "select count(*) from " + table.name() + " where " + link.condition()).param("account", 0)
                .query(Long.class).single()).as(table.name()).isZero()));
    }

    @Test
    void whatIsSealedIsAPersons() {
        assertThat(sealed.stream().flatMap(some -> some.sealedColumns().stream()))
                .allSatisfy(column -> assertThat(columns.get(key(column.table(), column.column())).sensitivity())
                        .isIn(Sensitivity.PERSONAL, Sensitivity.SPECIFIC, Sensitivity.FILE, Sensitivity.SECRET));
    }

    @Test
    void everyTableOfPeopleHasAHeading() {
        assertThat(tables).filteredOn(table -> !table.links().isEmpty()).extracting((Function<DeclaredTable, String>) DeclaredTable::heading)
                .allSatisfy(heading -> Languages.ALL.forEach(language ->
                        assertThat(texts.getMessage(heading, null, language)).isNotBlank()));
    }

    private static String key(String table, String column) {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }
}

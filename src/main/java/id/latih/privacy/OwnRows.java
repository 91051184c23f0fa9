package id.latih.privacy;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import id.latih.crypto.SealedColumn;
import id.latih.crypto.SealedColumns;
import id.latih.crypto.Vault;
import id.latih.personal.PersonalRows;

/** Reads all rows of a person and opens what is sealed in them. Whoever calls has checked who asks. */
@Component
class OwnRows {

    private static final String SEALED = "_sealed";

    private final PersonalRows rows;
    private final Viewers viewers;
    private final Vault vault;
    private final List<SealedColumn> sealed;
    private final Clock clock;

    OwnRows(PersonalRows rows, Viewers viewers, Vault vault, List<SealedColumns> sealed, Clock clock) {
        this.rows = rows;
        this.viewers = viewers;
        this.vault = vault;
        this.sealed = sealed.stream().flatMap(some -> some.sealedColumns().stream()).toList();
        this.clock = clock;
    }

    PersonData of(long account) {
        var sections = rows.of(account).stream().map(section -> new PersonData.Section(section.table().name(),
                section.table().heading(), section.part(), section.rows().stream()
                        .map(row -> opened(section.table().name(), row)).toList())).toList();
        return new PersonData(account, clock.instant(), sections, viewers.list(account, Pageable.ofSize(Integer.MAX_VALUE)));
    }

    private Map<String, @Nullable Object> opened(String table, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> opened = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            var column = column(table, name);
            if (column.isEmpty()) {
                opened.put(name, value);
            } else {
                opened.put(name.substring(0, name.length() - SEALED.length()), open(column.get(), row, value));
            }
        });
        return opened;
    }

    private Optional<SealedColumn> column(String table, String name) {
        return sealed.stream().filter(one -> one.table().equals(table) && one.column().equals(name) && name.endsWith(SEALED))
                .findFirst();
    }

    private @Nullable Object open(SealedColumn column, Map<String, @Nullable Object> row, @Nullable Object value) {
        return value instanceof byte[] bytes && bytes.length > 0 && row.get(column.row()) instanceof Number id
                ? vault.openText(column, id.longValue(), bytes) : null;
    }
}

package id.latih.resident.health;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** A document that was uploaded is there. */
@Component
class DocumentWithoutContent implements HealthCheck {

    private final HealthSql sql;

    DocumentWithoutContent(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.find(most, """
                select d.id, d.resident_id from resident_document d
                left join resident_document_content c on c.document_id = d.id
                where c.document_id is null order by d.id""", (row, number) -> new Finding("document " + row.getLong(1),
                "resident_document %d, resident %d".formatted(row.getLong(1), row.getLong(2)), null));
    }
}

package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.latih.testing.Statements;

/** The lists as tables. */
class CsvDbTest extends ApiTestBase {

    @Test
    void batchesByTheSameFilters() throws Exception {
        var institute = data.institute();
        var slug = instituteSlug(institute);
        data.batch(institute, 3, Map.of("name", "Angkatan \"satu\", sore\npagi"));
        data.openBatch(institute, 4);
        var rows = read("/api/v1/batches.csv?institute=" + slug);
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> row.get("name")).contains("Angkatan \"satu\", sore\npagi");
        assertThat(rows).extracting(row -> row.get("starts_on")).allMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\d"));
        assertThat(read("/api/v1/batches.csv?open=true&institute=" + slug)).singleElement()
                .satisfies(row -> assertThat(row.get("seats")).isEqualTo("4"));
        assertThat(get("/api/v1/batches.csv?page=2").getResponse().getStatus()).isEqualTo(400);
        assertThat(get("/api/v1/batches.csv?kind=X").getResponse().getContentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"=1+1", "+62", "-1", "@SUM(A1)"})
    void noTextIsTakenForAFormula(String text) throws Exception {
        var institute = data.institute();
        data.batch(institute, 1, Map.of("name", text));
        assertThat(read("/api/v1/batches.csv?institute=" + instituteSlug(institute))).singleElement()
                .satisfies(row -> assertThat(row.get("name")).isEqualTo("'" + text));
    }

    @Test
    void everyRowOfMoreThanOnePartOnce() throws Exception {
        var institute = data.institute();
        var first = data.batch(institute, 1, Map.of());
        jdbc.sql("""
                insert into batch (programme_id, institute_id, name, slug, place, place_address, starts_on, ends_on,
                  registration_opens_on, registration_closes_on, announced_on, seats, boarding, funding, min_age,
                  min_education, domicile, not_employed, not_in_school, documents, contact_name, contact_phone, state,
                  published_at)
                with recursive n as (select 1 as n union all select n + 1 from n where n < 40)
                select b.programme_id, b.institute_id, b.name, concat(b.slug, '-', n.n, '-', m.n), b.place, b.place_address, b.starts_on,
                  b.ends_on, b.registration_opens_on, b.registration_closes_on, b.announced_on, b.seats, b.boarding,
                  b.funding, b.min_age, b.min_education, b.domicile, b.not_employed, b.not_in_school, b.documents,
                  b.contact_name, b.contact_phone, b.state, b.published_at from batch b join n join n m
                where b.id = ?""")
                .param(first).update();
        try {
            var statements = Statements.of(() -> {
                var rows = read("/api/v1/batches.csv?institute=" + instituteSlug(institute));
                return assertThat(rows).extracting(row -> row.get("slug")).hasSize(1601).doesNotHaveDuplicates();
            });
            assertThat(statements).as("a part of a thousand rows each, and the slug").isEqualTo(3);
        } finally {
            jdbc.sql("delete from batch where institute_id = ? and id <> ?").params(institute, first).update();
        }
    }

    @ParameterizedTest
    @CsvSource({"programmes, id", "institutes, slug", "vocations, code", "regions, village_code"})
    void theOtherListsToo(String list, String column) throws Exception {
        data.openBatch(data.institute(), 1);
        assertThat(read("/api/v1/" + list + ".csv")).extracting(row -> row.get(column)).doesNotHaveDuplicates()
                .isNotEmpty().noneMatch(String::isBlank);
    }

    private List<CSVRecord> read(String address) throws Exception {
        var answer = get(address).getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment").contains(".csv");
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text.substring(1))).getRecords();
    }

    private String instituteSlug(long institute) {
        return jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
    }
}

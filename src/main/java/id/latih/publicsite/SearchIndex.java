package id.latih.publicsite;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words that each published batch is found by. */
@Component
class SearchIndex {

    private static final String SOURCE = """
            select b.id as batch_id, p.title, b.name as batch, v.name as vocation, v.name_en as vocation_en,
              i.name as institute, i.former_name as former, i.city, w.name as village, d.name as district, p.outcomes
            from batch b join programme p on p.id = b.programme_id join vocation v on v.id = p.vocation_id
            join institute i on i.id = b.institute_id
            left join village w on w.code = coalesce(b.village_code, i.village_code)
            left join district d on d.code = w.district_code
            where b.state = 'PUBLISHED' and\s""";

    record Source(long batchId, String title, String batch, String vocation, String vocationEn, String institute,
            @Nullable String former, String city, @Nullable String village, @Nullable String district,
            String outcomes) {

        String words() {
            return SearchWords.indexed(title, batch, vocation, vocationEn, institute, former, city, village,
                    district, outcomes);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcOperations many;

    SearchIndex(JdbcClient jdbc, JdbcOperations many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    @Transactional
    public void batch(long id) {
        refresh("b.id = ?", id);
    }

    @Transactional
    public void programme(long id) {
        refresh("b.programme_id = ?", id);
    }

    @Transactional
    public void vocation(long id) {
        refresh("p.vocation_id = ?", id);
    }

    @Transactional
    public void institute(long id) {
        refresh("b.institute_id = ?", id);
    }

    /** Adds the batches that got into the database by another way than the services, such as the demo data. */
    @Transactional
    public void missing() {
        refresh("not exists (select 1 from batch_search s where s.batch_id = b.id)");
    }

    private void refresh(String which, Object... ids) {
        var rows = jdbc.sql(SOURCE + which).params(ids).query(Source.class).list().stream()
                .map(source -> new Object[] {source.batchId(), source.words()}).toList();
        many.batchUpdate("insert into batch_search (batch_id, words) values (?, ?)"
                + " on duplicate key update words = values(words)", rows);
    }
}

package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.testing.DbTest;
import id.latih.testing.Statements;
import id.latih.testing.TestData;

/** What is decided about a batch is decided by it as it stands, also where it was read a moment ago. */
@DbTest
class BatchDirectoryDbTest {

    @Autowired TestData data;
    @Autowired BatchDirectory batches;
    @Autowired JdbcClient jdbc;

    @Test
    void whoHasReadTheVersionGetsTheBatchOfThatVersion() {
        var batch = data.openBatch(data.institute(), 4);
        var version = batches.recent(batch).map(known -> version(batch)).orElseThrow();
        jdbc.sql("update batch set questions = 'Sejak kapan?', version = version + 1 where id = ?").param(batch).update();
        assertThat(batches.find(batch, version + 1, BatchState.PUBLISHED).orElseThrow().questions()).containsExactly("Sejak kapan?");
    }

    @Test
    void aStateThatWasChangedByHandCountsToo() {
        var batch = data.openBatch(data.institute(), 4);
        batches.recent(batch);
        jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(batch).update();
        assertThat(batches.find(batch, version(batch), BatchState.CANCELLED).orElseThrow().state()).isEqualTo(BatchState.CANCELLED);
    }

    @Test
    void manyWhoLookAtOneBatchReadItOnce() throws Exception {
        var batch = data.openBatch(data.institute(), 4);
        var version = version(batch);
        assertThat(Statements.of(() -> {
            batches.recent(batch);
            batches.recent(batch);
            return batches.find(batch, version, BatchState.PUBLISHED);
        })).isOne();
    }

    private int version(long batch) {
        return jdbc.sql("select version from batch where id = ?").param(batch).query(Integer.class).single();
    }
}

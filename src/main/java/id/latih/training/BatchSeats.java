package id.latih.training;

import java.util.HashSet;
import java.util.List;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.RuleViolation;

/**
 * The seat rows of published batches. A seat that an application holds cannot be deleted: its foreign key
 * refuses, so this module need not know who sits where. Callers hold the batch's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BatchSeats {

    private final JdbcClient sql;

    BatchSeats(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Adds the lowest numbers that are missing, or takes away the highest free ones.
     *
     * @throws RuleViolation where more seats are taken than would remain
     */
    void resize(long batchId, int seats) {
        var numbers = sql.sql("select seat_no from batch_seat where batch_id = ? order by seat_no desc")
                .param(batchId).query(Integer.class).list();
        if (numbers.size() < seats) {
            add(batchId, numbers, seats);
        } else {
            remove(batchId, numbers, numbers.size() - seats);
        }
    }

    private void add(long batchId, List<Integer> present, int seats) {
        var numbers = new HashSet<>(present);
        for (var no = 1; numbers.size() < seats; no++) {
            if (numbers.add(no)) {
                sql.sql("insert into batch_seat (batch_id, seat_no) values (?, ?)").params(batchId, no).update();
            }
        }
    }

    private void remove(long batchId, List<Integer> fromHighest, int surplus) {
        var removed = 0;
        var taken = 0;
        for (var no : fromHighest) {
            if (removed == surplus) {
                break;
            }
            if (free(batchId, no)) {
                removed++;
            } else {
                taken++;
            }
        }
        if (removed < surplus) {
            throw RuleViolation.at("seats", "BatchSeats.taken", taken);
        }
    }

    private boolean free(long batchId, int no) {
        try {
            return sql.sql("delete from batch_seat where batch_id = ? and seat_no = ?").params(batchId, no)
                    .update() == 1;
        } catch (DataIntegrityViolationException held) {
            return false;
        }
    }
}

package id.latih.training;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A seat of a published batch; applications hold it by its number. */
@Entity
@IdClass(BatchSeat.Key.class)
class BatchSeat {

    record Key(long batchId, int seatNo) implements Serializable {
    }

    @Id
    long batchId;
    @Id
    int seatNo;

    BatchSeat() {
    }

    BatchSeat(long batchId, int seatNo) {
        this.batchId = batchId;
        this.seatNo = seatNo;
    }
}

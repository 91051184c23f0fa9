package id.latih.resident;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResidentRepository extends Repository<Resident, Long> {

    Optional<Resident> findById(long id);

    Optional<Resident> findByAccountId(long accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Resident r where r.accountId = :accountId")
    Optional<Resident> lockByAccountId(long accountId);

    boolean existsByNikAndAccountIdNot(String nik, long accountId);

    Resident saveAndFlush(Resident resident);
}

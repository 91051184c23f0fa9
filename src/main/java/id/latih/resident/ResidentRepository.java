package id.latih.resident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResidentRepository extends Repository<Resident, Long> {

    Optional<Resident> findById(long id);

    List<Resident> findByIdIn(Collection<Long> ids);

    Optional<Resident> findByAccountId(long accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Resident r where r.accountId = :accountId")
    Optional<Resident> lockByAccountId(long accountId);

    @Query("select r.accountId from Resident r where r.accountId in :accounts and r.restrictedAt is not null")
    Set<Long> restricted(Collection<Long> accounts);

    /** Hibernate writes a statement with a list anew each time, and keeps this one. */
    @Query("select r.accountId from Resident r where r.accountId = :account and r.restrictedAt is not null")
    Set<Long> restricted(long account);

    boolean existsByNikHashAndAccountIdNot(byte[] nikHash, long accountId);

    Resident saveAndFlush(Resident resident);
}

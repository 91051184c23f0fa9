package id.latih.resident;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ResidentRepository extends Repository<Resident, Long> {

    Optional<Resident> findById(long id);

    Optional<Resident> findByAccountId(long accountId);

    Resident saveAndFlush(Resident resident);
}

package id.latih.institute;

import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InstituteStaffRepository extends JpaRepository<InstituteStaff, Long> {

    @Query("select s.accountId from InstituteStaff s where s.instituteId = :instituteId")
    Set<Long> accounts(long instituteId);

    @Query("select s.instituteId from InstituteStaff s where s.accountId = :accountId")
    Optional<Long> instituteOf(long accountId);

    @Query("""
            select i.id from InstituteStaff s join Institute i on i.id = s.instituteId
            where s.accountId = :accountId and i.state = InstituteState.VERIFIED""")
    Optional<Long> verifiedInstituteOf(long accountId);
}

package id.latih.institute;

import java.util.List;
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

    @Query("""
            select new id.latih.institute.Colleague(a.id, a.displayName, a.email,
                (a.status = AccountStatus.ACTIVE), s.since)
            from InstituteStaff s join Account a on a.id = s.accountId
            where s.instituteId = :instituteId order by a.displayName, a.id""")
    List<Colleague> colleagues(long instituteId);

    /** Somebody who worked for an institute before and for none now. */
    @Query("""
            select a.id from Account a where a.email = :email and a.role = Role.INSTITUTE_STAFF
            and not exists (select s.accountId from InstituteStaff s where s.accountId = a.id)""")
    Optional<Long> withoutInstitute(String email);
}

package id.latih.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import id.latih.core.Role;

interface AccountRepository extends JpaRepository<Account, Long> {

    Optional<Account> findByEmail(String email);

    /** Several who sign up with an address, or ask for links to it, follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findLockedByEmail(String email);

    boolean existsByEmail(String email);

    @Query("select a.id from Account a where a.role = :role and a.status = id.latih.account.AccountStatus.ACTIVE")
    Set<Long> activeIds(Role role);

    /** In the order of their ids, so that two who lock them wait for each other instead of for ever. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a where a.role = id.latih.core.Role.ADMINISTRATOR
              and a.status = id.latih.account.AccountStatus.ACTIVE order by a.id""")
    List<Account> lockAdministrators();

    /** Those with an address in the domain or below it, in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a where a.status = :status and a.passwordHash is not null
              and (a.email like concat('%@', :domain) or a.email like concat('%.', :domain)) order by a.id""")
    List<Account> lockOfDomain(AccountStatus status, String domain);

    String RECIPIENTS = """
            select new id.latih.account.Recipient(a.id, a.displayName, a.email, a.language, a.status)
            from Account a where a.status <> id.latih.account.AccountStatus.ERASED and\s""";

    @Query(RECIPIENTS + "a.id in :ids order by a.id")
    List<Recipient> recipients(Collection<Long> ids);

    /** Hibernate writes a statement with a list anew each time, and keeps this one. */
    @Query(RECIPIENTS + "a.id = :id")
    List<Recipient> recipient(long id);

    @Query("""
            select new id.latih.account.AccountRow(a.id, a.displayName, a.email, a.role, a.status, a.lastSignInAt,
              a.version)
            from Account a where a.id in :ids""")
    List<AccountRow> rows(Collection<Long> ids);

    /** Past the version: being seen is no change that somebody's form must be told of. */
    @Modifying
    @Query("update Account a set a.lastSignInAt = :now where a.id = :id")
    void signedIn(long id, Instant now);

    @Modifying
    @Query("update Account a set a.language = :language where a.id = :id")
    void speak(long id, String language);
}

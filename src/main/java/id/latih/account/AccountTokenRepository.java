package id.latih.account;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountTokenRepository extends JpaRepository<AccountToken, Long> {

    Optional<AccountToken> findByTokenHashAndPurpose(String tokenHash, LinkPurpose purpose);

    /** One statement, so that of two who click at once only one gets a 1 back. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update AccountToken t set t.usedAt = :now
            where t.tokenHash = :hash and t.purpose = :purpose and t.usedAt is null and t.expiresAt > :now""")
    int use(String hash, LinkPurpose purpose, Instant now);

    /** The links of one purpose that an account still has; none of them is good once a newer one is sent. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update AccountToken t set t.usedAt = :now
            where t.accountId = :accountId and t.purpose = :purpose and t.usedAt is null""")
    void retire(@Nullable Long accountId, LinkPurpose purpose, Instant now);

    boolean existsByAccountIdAndPurposeAndUsedAtIsNullAndCreatedAtAfter(Long accountId, LinkPurpose purpose,
            Instant since);
}

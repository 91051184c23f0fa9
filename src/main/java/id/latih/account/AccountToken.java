package id.latih.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A link that works once. The link's secret is not kept, only its hash. */
@Entity
@Table(name = "account_token")
class AccountToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    /** None for the first administrator's link: there is no account yet. */
    @Nullable Long accountId;
    @Enumerated(EnumType.STRING)
    LinkPurpose purpose;
    String tokenHash;
    Instant createdAt;
    Instant expiresAt;
    @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountToken() {
    }

    AccountToken(@Nullable Long accountId, LinkPurpose purpose, String tokenHash, Instant createdAt) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = createdAt.plus(purpose.lifetime());
    }
}

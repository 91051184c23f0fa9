package id.latih.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import id.latih.core.Languages;
import id.latih.core.Role;

@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    String email;
    @Nullable String passwordHash;
    String displayName;
    @Enumerated(EnumType.STRING)
    Role role;
    @Enumerated(EnumType.STRING)
    AccountStatus status = AccountStatus.UNCONFIRMED;
    String language;
    Instant createdAt;
    /** When somebody followed a link that was sent to the address. None: it may be anybody's. */
    @Nullable Instant confirmedAt;
    @Nullable Instant lastSignInAt;
    /** Since when an administrator shuts them out. */
    @Nullable Instant disabledAt;
    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {
    }

    Account(String email, String displayName, Role role, Locale language, Instant createdAt) {
        this.email = email;
        this.displayName = displayName;
        this.role = role;
        this.language = language.getLanguage();
        this.createdAt = createdAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Locale locale() {
        return Languages.of(language);
    }

    boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** The address is its owner's. Somebody shut out stays so until an administrator lets them in again. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        if (status == AccountStatus.UNCONFIRMED) {
            status = AccountStatus.ACTIVE;
        }
    }

    void disable(Instant now) {
        status = AccountStatus.DISABLED;
        disabledAt = now;
    }

    /** Back in, or as far as they were before they were shut out: nobody skips the confirmation that way. */
    void enable() {
        status = confirmedAt == null ? AccountStatus.UNCONFIRMED : AccountStatus.ACTIVE;
        disabledAt = null;
    }
}

package id.latih.core;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who is signed in. Its password hash is erased once sign-in is over. */
public final class SignedInUser implements UserDetails, CredentialsContainer {

    private final long accountId;
    private final String email;
    private final String displayName;
    private final Role role;
    private final boolean enabled;
    private final boolean complete;
    private @Nullable String passwordHash;

    public SignedInUser(long accountId, String email, String displayName, Role role, boolean enabled,
            @Nullable String passwordHash) {
        this(accountId, email, displayName, role, enabled, passwordHash, true);
    }

    private SignedInUser(long accountId, String email, String displayName, Role role, boolean enabled,
            @Nullable String passwordHash, boolean complete) {
        this.accountId = accountId;
        this.email = email;
        this.displayName = displayName;
        this.role = role;
        this.enabled = enabled;
        this.passwordHash = passwordHash;
        this.complete = complete;
    }

    /** The same person after the first of two steps of signing in: without the role, so that nothing is open yet. */
    public SignedInUser halfway() {
        return new SignedInUser(accountId, email, displayName, role, enabled, passwordHash, false);
    }

    /** Whether all steps of signing in are made. */
    public boolean complete() {
        return complete;
    }

    public long accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return complete ? List.of(new SimpleGrantedAuthority("ROLE_" + role.name())) : List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** Two sessions of one account are the same principal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser user && user.accountId == accountId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(accountId);
    }

    @Override
    public String toString() {
        return "account " + accountId;
    }
}

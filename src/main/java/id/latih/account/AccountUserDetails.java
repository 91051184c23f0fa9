package id.latih.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

import id.latih.core.EmailAddresses;
import id.latih.core.SignedInUser;
import id.latih.device.SignInUsers;

/**
 * Finds the account of an e-mail address for sign-in. One without a password cannot sign in. Not a bean of
 * Spring Security's own type, which would be asked beside the provider that has our checks.
 */
@Component
class AccountUserDetails implements SignInUsers {

    private final AccountRepository accounts;
    private final TwoSteps twoSteps;

    AccountUserDetails(AccountRepository accounts, TwoSteps twoSteps) {
        this.accounts = accounts;
        this.twoSteps = twoSteps;
    }

    @Override
    public UserDetails remembered(String email, boolean bothSteps) {
        return bothSteps ? complete(email) : afterPassword(email);
    }

    /** Who has shown to know the password; without the role where a second step is needed. */
    UserDetails afterPassword(String email) {
        var user = complete(email);
        return twoSteps.needed(user.role(), user.getUsername()) ? user.halfway() : user;
    }

    /** Who has made all steps. */
    SignedInUser complete(String email) {
        return accounts.findByEmail(EmailAddresses.normal(email))
                .filter(account -> account.passwordHash != null)
                .map(account -> new SignedInUser(account.id(), account.email, account.displayName, account.role,
                        account.isActive(), account.passwordHash))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}

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

    AccountUserDetails(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails remembered(String email) {
        return find(email);
    }

    UserDetails find(String email) {
        return accounts.findByEmail(EmailAddresses.normal(email))
                .filter(account -> account.passwordHash != null)
                .map(account -> new SignedInUser(account.id(), account.email, account.displayName, account.role,
                        account.isActive(), account.passwordHash))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}

package id.latih.factor;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of all accounts. Guards nothing: sign-in does. */
@Component
@Transactional
public class Passkeys {

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final PasskeyRepository repository;
    private final PasskeyNews news;
    private final Clock clock;

    Passkeys(@Lazy WebAuthnRelyingPartyOperations relyingParty, PasskeyRepository repository, PasskeyNews news, Clock clock) {
        this.relyingParty = relyingParty;
        this.repository = repository;
        this.news = news;
        this.clock = clock;
    }

    /** The e-mail address of the account that a passkey belongs to; empty where it was removed, or never was here. */
    @Transactional(readOnly = true)
    public Optional<String> owner(Bytes credential) {
        return repository.owner(credential);
    }

    /**
     * Checks what an authenticator has answered, and that it has verified the person.
     *
     * @return the e-mail address of the account; empty where the passkey is not known
     * @throws RuntimeException of the library, where anything about the answer is not right
     */
    public Optional<String> verify(RelyingPartyAuthenticationRequest answer) {
        var credential = answer.getPublicKey().getRawId();
        if (!repository.lock(credential)) {
            return Optional.empty();
        }
        var owner = relyingParty.authenticate(answer);
        repository.used(credential, clock.instant());
        return Optional.of(owner.getName());
    }

    /** None signs in any more; the owner is told of each. @param owner the account's name */
    public void removeAll(long account, String owner) {
        repository.of(account).forEach(passkey -> news.removed(account, owner, passkey.name()));
        repository.removeAll(account);
    }
}

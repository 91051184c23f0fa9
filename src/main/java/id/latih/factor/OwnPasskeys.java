package id.latih.factor;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import com.webauthn4j.util.exception.WebAuthnException;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

import id.latih.core.CurrentUser;
import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;
import id.latih.core.SignedInUser;

/**
 * One's own passkeys. Whoever must have a second step may make the first one halfway through signing in; everything
 * else needs all steps. Each one made or removed leaves a line in the audit and is told to its owner by e-mail.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnPasskeys {

    private static final int MOST = 20;
    private static final int NAME_LENGTH = 60;

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final PasskeyOwners owners;
    private final PasskeyRepository repository;
    private final FactorRepository apps;
    private final CurrentUser currentUser;
    private final PasskeyNews news;
    private final Clock clock;

    OwnPasskeys(@Lazy WebAuthnRelyingPartyOperations relyingParty, PasskeyOwners owners, PasskeyRepository repository,
            FactorRepository apps, CurrentUser currentUser, PasskeyNews news, Clock clock) {
        this.relyingParty = relyingParty;
        this.owners = owners;
        this.repository = repository;
        this.apps = apps;
        this.currentUser = currentUser;
        this.news = news;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> list() {
        return repository.of(currentUser.id());
    }

    /**
     * What the browser asks an authenticator with; good for one passkey, and for whoever asked.
     *
     * @throws AccessDeniedException where somebody with the password alone would add to the owner's second steps
     */
    @HalfwayToo
    public PasskeyRequest begin() {
        var owner = Objects.requireNonNull(owners.findById(owners.handle(mayAdd().accountId())));
        var options = relyingParty.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                UsernamePasswordAuthenticationToken.authenticated(owner.getName(), null, List.of())));
        return new PasskeyRequest(options, PasskeyJson.write(options));
    }

    /**
     * Keeps the passkey that an authenticator made.
     *
     * @param answer what the browser's script has made of the authenticator's answer
     * @throws RuleViolation beside {@code name}, or where the answer is not one to {@code request}
     */
    @HalfwayToo
    public void add(PasskeyRequest request, String name, String answer) {
        var user = mayAdd();
        if (!owners.handle(user.accountId()).equals(request.options().getUser().getId())) {
            throw new AccessDeniedException("begun by somebody else");
        }
        if (repository.count(user.accountId()) >= MOST) {
            throw new RuleViolation("OwnPasskeys.tooMany", MOST);
        }
        var label = check(name);
        try {
            var made = relyingParty.registerCredential(new ImmutableRelyingPartyRegistrationRequest(request.options(),
                    new RelyingPartyPublicKey(PasskeyJson.readMade(answer), label)));
            repository.made(made.getCredentialId(), clock.instant());
        } catch (WebAuthnException | IllegalArgumentException | JacksonException wrong) {
            throw new RuleViolation("OwnPasskeys.wrong");
        }
        news.added(user.accountId(), user.displayName(), label);
    }

    public void rename(long passkeyId, String name) {
        if (!repository.rename(currentUser.id(), passkeyId, check(name))) {
            throw new AccessDeniedException("not one's own passkey");
        }
    }

    /** The passkey signs nobody in any more. Who needs a second step and has no other sets one up at the next sign-in. */
    public void remove(long passkeyId) {
        var user = currentUser.get();
        var name = list().stream().filter(passkey -> passkey.id() == passkeyId).map(Passkey::name).findFirst().orElse("");
        if (!repository.remove(user.accountId(), passkeyId)) {
            throw new AccessDeniedException("not one's own passkey");
        }
        news.removed(user.accountId(), user.displayName(), name);
    }

    /** Whoever is signed in; or halfway, where there is no second step yet. */
    private SignedInUser mayAdd() {
        return currentUser.find().or(() -> currentUser.halfway().filter(user -> {
            repository.lockAccount(user.accountId());
            return !apps.isSet(user.accountId()) && repository.count(user.accountId()) == 0;
        })).orElseThrow(() -> new AccessDeniedException("all steps are needed to add a passkey"));
    }

    private static String check(String name) {
        var label = name.strip();
        if (label.isEmpty() || label.length() > NAME_LENGTH) {
            throw RuleViolation.at("name", "OwnPasskeys.name", NAME_LENGTH);
        }
        IdentityNumbers.refuseIn("name", label);
        return label;
    }
}

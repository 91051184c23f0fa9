package id.latih.factor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import com.bastiaanjansen.otp.SecretGenerator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.RuleViolation;
import id.latih.core.SignedInUser;

/** One's own second step. The first app is set up halfway through signing in; everything else needs both steps. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnSecondFactor {

    private final SecondFactors factors;
    private final FactorRepository repository;
    private final RecoveryCodes recovery;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnSecondFactor(SecondFactors factors, FactorRepository repository, RecoveryCodes recovery, CurrentUser currentUser,
            Audit audit) {
        this.factors = factors;
        this.repository = repository;
        this.recovery = recovery;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Whether whoever is signed in, or halfway, has an app. */
    @HalfwayToo
    @Transactional(readOnly = true)
    public boolean hasApp() {
        return factors.hasApp(anybody().accountId());
    }

    /** Whether whoever is signed in, or halfway, has a passkey. */
    @HalfwayToo
    @Transactional(readOnly = true)
    public boolean hasPasskey() {
        return factors.hasPasskey(anybody().accountId());
    }

    /** Whether whoever is signed in, or halfway, has an app or a passkey. */
    @HalfwayToo
    @Transactional(readOnly = true)
    public boolean isSet() {
        return factors.has(anybody().accountId());
    }

    /**
     * A new secret for an app; the one in use goes on until the new app has given a code.
     *
     * @throws AccessDeniedException where somebody with the password alone would set up an app beside the owner's second step
     */
    @HalfwayToo
    public Setup begin() {
        var user = anybody();
        if (factors.has(user.accountId()) && currentUser.find().isEmpty()) {
            throw new AccessDeniedException("both steps are needed where there is one already");
        }
        var secret = new String(SecretGenerator.generate(), StandardCharsets.US_ASCII);
        repository.begin(user.accountId(), secret);
        return setup(secret, user);
    }

    private static Setup setup(String secret, SignedInUser user) {
        return new Setup(AppCode.uri(secret, user.getUsername()).toString(), secret.replaceAll("(.{4})(?=.)", "$1 "));
    }

    /** What {@link #begin} gave, where the app's code was mistyped. */
    @HalfwayToo
    public Optional<Setup> again() {
        var user = anybody();
        return repository.lock(user.accountId()).map(FactorRepository.Factor::pending)
                .map(secret -> setup(secret, user));
    }

    /** The new app gives this code: it is the one to use. @throws RuleViolation beside {@code code} */
    public void confirm(String code) {
        var user = currentUser.get();
        if (!factors.confirm(user.accountId(), user.displayName(), code)) {
            throw RuleViolation.at("code", "OwnSecondFactor.wrong");
        }
    }

    /** Ten new recovery codes, shown this once; those of before are no longer good. */
    public List<String> makeRecoveryCodes() {
        var user = currentUser.get();
        audit.record("RECOVERY_CODES_MADE", "account", user.accountId(), user.displayName());
        return recovery.make(user.accountId());
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft() {
        return recovery.left(currentUser.id());
    }

    private SignedInUser anybody() {
        return currentUser.find().or(currentUser::halfway)
                .orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }
}

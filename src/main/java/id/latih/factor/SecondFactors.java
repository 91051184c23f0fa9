package id.latih.factor;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.Notice;

/** Checks the codes of all accounts. Guards nothing: sign-in and the administrators' service do. */
@Component
@Transactional
public class SecondFactors {

    private static final String WHITE = "\\s";

    private final FactorRepository factors;
    private final RecoveryCodes recovery;
    private final PasskeyRepository passkeys;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(FactorRepository factors, RecoveryCodes recovery, PasskeyRepository passkeys,
            ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the account has an app that gives codes. */
    @Transactional(readOnly = true)
    public boolean hasApp(long account) {
        return factors.isSet(account);
    }

    @Transactional(readOnly = true)
    public boolean hasPasskey(long account) {
        return passkeys.count(account) > 0;
    }

    /** Whether the account can make a second step: by an app or by a passkey. */
    @Transactional(readOnly = true)
    public boolean has(long account) {
        return hasApp(account) || hasPasskey(account);
    }

    /**
     * Whether the code is the app's, or a recovery code; it is used up by that. The first code of an app that is
     * being set up, where there is no other second step yet, sets it up.
     */
    public boolean use(long account, String name, String code) {
        passkeys.lockAccount(account);
        if (!has(account)) {
            return confirm(account, name, code);
        }
        return useApp(account, code.replaceAll(WHITE, "")) || useRecoveryCode(account, name, code);
    }

    private boolean useApp(long account, String digits) {
        var factor = factors.lock(account).filter(known -> known.secret() != null);
        var step = factor.map(known -> AppCode.step(known.secret(), digits, clock.instant(), known.lastStep()))
                .orElseGet(OptionalLong::empty);
        step.ifPresent(used -> factors.used(account, used));
        return step.isPresent();
    }

    private boolean useRecoveryCode(long account, String name, String code) {
        var good = recovery.use(account, code);
        if (good) {
            audit.record("RECOVERY_CODE_USED", "account", account, name);
            events.publishEvent(Notice.to(account, "Notice.recoveryCodeUsed", Map.of(), "/akun/langkah-kedua")
                    .mailedAlways());
        }
        return good;
    }

    /** Makes the app that is being set up the account's. @return whether the code is that app's */
    boolean confirm(long account, String name, String code) {
        var pending = factors.lock(account).map(FactorRepository.Factor::pending).orElse(null);
        if (pending == null) {
            return false;
        }
        var step = AppCode.step(pending, code.replaceAll(WHITE, ""), clock.instant(), 0);
        step.ifPresent(good -> {
            factors.set(account, pending, good);
            audit.record("SECOND_FACTOR_SET", "account", account, name);
            events.publishEvent(Notice.to(account, "Notice.secondFactorSet", Map.of(), "/akun/langkah-kedua")
                    .mailedAlways());
        });
        return step.isPresent();
    }

    @Transactional(readOnly = true)
    public boolean hasRecoveryCodes(long account) {
        return recovery.left(account) > 0;
    }

    /** The account has no app, no passkeys and no recovery codes any more. */
    public void reset(long account) {
        factors.delete(account);
        passkeys.removeAll(account);
        recovery.forget(account);
    }
}

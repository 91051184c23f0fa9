package id.latih.account;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import id.latih.device.KnownDevices;
import id.latih.limit.ClientNetwork;
import id.latih.limit.Limit;
import id.latih.limit.Limits;

/**
 * Slows down who guesses. The wait rises with the number of wrong tries; there is no lock. A browser that the
 * account knows has a count of its own, so that strangers keep nobody out of their account.
 * Codes of the second step are counted by account as well: whoever has the password makes any number of browsers known.
 */
@Component
class SignInAttempts {

    private final Limits limits;
    private final KnownDevices devices;

    SignInAttempts(Limits limits, KnownDevices devices) {
        this.limits = limits;
        this.devices = devices;
    }

    /** One try, counted already. It tells what became of it. */
    final class Attempt {

        private final Map<Limit, String> counted;
        private final String address;

        private Attempt(Map<Limit, String> counted, String address) {
            this.counted = counted;
            this.address = address;
        }

        /** What was guessed was right, so it was no guess. */
        void wasRight() {
            counted.forEach(limits::giveBack);
        }

        void wasWrong() {
            limits.take(Limit.SIGN_IN_ADDRESS, address);
        }
    }

    /** @throws TooManyAttempts where one has to wait first; the same for an address that has no account */
    Attempt begin(String email) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var address = ClientNetwork.of(request);
        var known = devices.known(email, request);
        var limit = known.isPresent() ? Limit.SIGN_IN_DEVICE : Limit.SIGN_IN;
        var who = email + known.map(device -> " " + device).orElse("");
        if (known.isEmpty() && limits.isUsedUp(Limit.SIGN_IN_ADDRESS, address) || limits.take(limit, who).isPresent()) {
            throw new TooManyAttempts();
        }
        return new Attempt(Map.of(limit, who), address);
    }

    /** A code, by somebody who has made the first step: strangers do not use these up. @throws TooManyAttempts as above */
    Attempt beginSecondStep(String email) {
        var attempt = begin(email);
        if (limits.take(Limit.SECOND_STEP, email).isPresent()) {
            attempt.wasRight();
            throw new TooManyAttempts();
        }
        var counted = new EnumMap<>(attempt.counted);
        counted.put(Limit.SECOND_STEP, email);
        return new Attempt(counted, attempt.address);
    }

    static final class TooManyAttempts extends AuthenticationException {
        TooManyAttempts() {
            super("too many attempts");
        }
    }
}

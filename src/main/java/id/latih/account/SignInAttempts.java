package id.latih.account;

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

        private final Limit limit;
        private final String who;
        private final String address;

        private Attempt(Limit limit, String who, String address) {
            this.limit = limit;
            this.who = who;
            this.address = address;
        }

        /** What was guessed was right, so it was no guess. */
        void wasRight() {
            limits.giveBack(limit, who);
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
        return new Attempt(limit, who, address);
    }

    static final class TooManyAttempts extends AuthenticationException {
        TooManyAttempts() {
            super("too many attempts");
        }
    }
}

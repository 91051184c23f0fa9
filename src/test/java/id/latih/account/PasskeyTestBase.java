package id.latih.account;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.factor.OwnPasskeys;

/** What people do with passkeys, in the tests of them. */
abstract class PasskeyTestBase extends AccountTestBase {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux) Firefox/140.0";
    static final String UNKNOWN = "/masuk?gagal=kunci-tidak-dikenal";
    static final String WRONG = "/masuk?gagal=kunci-gagal";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    OwnPasskeys passkeys;

    final Visitor visitor() {
        return new Visitor(security, BROWSER);
    }

    /** Signed in by the password: halfway, where the role needs two steps. */
    final Visitor byPassword(long id) throws Exception {
        var visitor = visitor();
        visitor.signIn(account(id).email, PASSWORD);
        return visitor;
    }

    interface Work<T> {
        T run();
    }

    /** As whoever the visitor is for the portal now. */
    final <T> T as(Visitor visitor, Work<T> work) throws Exception {
        var who = visitor.who("/akun").orElseThrow();
        try {
            SecurityContextHolder.getContext().setAuthentication(who);
            return work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    final SoftAuthenticator make(Visitor visitor, SoftAuthenticator authenticator) throws Exception {
        return as(visitor, () -> {
            var request = passkeys.begin();
            passkeys.add(request, "Ponsel saya", authenticator.make(request.json()));
            return authenticator;
        });
    }

    final SoftAuthenticator passkeyOf(long id) throws Exception {
        return make(byPassword(id), new SoftAuthenticator());
    }

    static String challenge(Visitor visitor) throws Exception {
        return visitor.send(visitor.request("POST", "/masuk/kunci-sandi/tantangan"), new AtomicReference<>())
                .getContentAsString(StandardCharsets.UTF_8);
    }

    static String answer(Visitor visitor, String answer, String... more) throws Exception {
        var request = visitor.request("POST", "/masuk/kunci-sandi");
        request.setParameter("jawaban", answer);
        for (var i = 0; i < more.length; i += 2) {
            request.setParameter(more[i], more[i + 1]);
        }
        return visitor.send(request, new AtomicReference<>()).getRedirectedUrl();
    }

    static String use(Visitor visitor, SoftAuthenticator passkey, String... more) throws Exception {
        return answer(visitor, passkey.sign(challenge(visitor)), more);
    }

    static Stream<String> authorities(Optional<Authentication> who) {
        return who.stream().flatMap(known -> known.getAuthorities().stream()).map(GrantedAuthority::getAuthority);
    }

    static boolean hasRole(Visitor visitor) throws Exception {
        return authorities(visitor.who("/beranda")).anyMatch(name -> name.startsWith("ROLE_"));
    }

    final long onlyPasskey(Visitor visitor) throws Exception {
        return as(visitor, passkeys::list).getFirst().id();
    }
}

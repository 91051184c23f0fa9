package id.latih.account;

import java.time.Instant;
import java.util.Map;

import id.latih.core.Notice;
import id.latih.core.NoticeValue;

/** What the owner of an account is told when it has another password: somebody else may have chosen it. */
final class PasswordChange {

    private PasswordChange() {
    }

    static Notice notice(Account account, Instant at) {
        return Notice.to(account.id(), "Notice.passwordChanged", Map.of("name", NoticeValue.text(account.displayName),
                "at", NoticeValue.instant(at)), "/akun").mailedAlways();
    }
}

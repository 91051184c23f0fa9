package id.latih.factor;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import id.latih.core.Audit;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;

/** Each passkey made or removed leaves a line in the audit and is told to its owner by e-mail. */
@Component
class PasskeyNews {

    private static final String PAGE = "/akun/kunci-sandi";

    private final ApplicationEventPublisher events;
    private final Audit audit;

    PasskeyNews(ApplicationEventPublisher events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    void added(long account, String owner, String passkey) {
        record("PASSKEY_ADDED", "Notice.passkeyAdded", account, owner, passkey);
    }

    void removed(long account, String owner, String passkey) {
        record("PASSKEY_REMOVED", "Notice.passkeyRemoved", account, owner, passkey);
    }

    private void record(String action, String notice, long account, String owner, String passkey) {
        audit.record(action, "account", account, owner);
        events.publishEvent(Notice.to(account, notice, Map.of("passkey", NoticeValue.text(passkey)), PAGE).mailedAlways());
    }
}

package id.latih.ui;


import com.vaadin.flow.server.ErrorEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

import id.latih.core.Audit;
import id.latih.core.ErrorId;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;

/** Turns whatever a click threw into a sentence. The unforeseen gets an id that the log has too. */
@Component
class ErrorSentences {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorSentences.class);

    private final Audit audit;

    ErrorSentences(Audit audit) {
        this.audit = audit;
    }

    void show(ErrorEvent event) {
        Toast.error(sentence(event.getThrowable()));
    }

    String sentence(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleViolation violation -> {
                    return I18N.text(violation);
                }
                case AccessDeniedException denied -> {
                    recordDenied(denied.getMessage());
                    return I18N.text("ErrorSentences.denied");
                }
                case NotFound missing -> {
                    return I18N.text("ErrorSentences.missing");
                }
                case OptimisticLockingFailureException stale -> {
                    return I18N.text("ErrorSentences.stale");
                }
                case ConcurrencyFailureException busy -> {
                    return I18N.text("ErrorSentences.busy");
                }
                case CannotCreateTransactionException noConnectionFree -> {
                    return I18N.text("ErrorSentences.busy");
                }
                default -> { }
            }
        }
        var id = log(thrown);
        return I18N.text("ErrorSentences.unforeseen", id);
    }

    void recordDenied(@org.jspecify.annotations.Nullable String what) {
        audit.record("ACCESS_DENIED", "page", "-", what == null ? "-" : what);
    }

    String log(Throwable thrown) {
        return ErrorId.log(LOG, "a page", thrown);
    }
}

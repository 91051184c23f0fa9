package id.latih.notification;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import id.latih.core.Notice;

/**
 * Notices are written in the very transaction that they speak of, all of one transaction together and last: what happened
 * and that it is told stand or fall together, and no lock is held for longer than it takes. Outside a transaction, one is
 * opened.
 */
@Component
class NoticeListener {

    private final NoticeWriter writer;
    private final TransactionOperations transaction;

    NoticeListener(NoticeWriter writer, TransactionOperations transaction) {
        this.writer = writer;
        this.transaction = transaction;
    }

    @EventListener
    void hear(Notice notice) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            ofThisTransaction().add(notice);
        } else {
            transaction.executeWithoutResult(begun -> writer.write(List.of(notice)));
        }
    }

    private Waiting ofThisTransaction() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Waiting known) {
                return known;
            }
        }
        var waiting = new Waiting();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    private final class Waiting implements TransactionSynchronization {

        private final List<Notice> notices = new ArrayList<>();
        private boolean written;

        void add(Notice notice) {
            if (written) {
                // somebody else's last step has told something too
                writer.write(List.of(notice));
            } else {
                notices.add(notice);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            writer.write(notices);
        }
    }
}

package id.latih.account;

import java.util.Map;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.NoticeValue;
import id.latih.limit.Limit;
import id.latih.limit.Limits;

/**
 * Sends the links that were asked for, where the address has an account that may have one. All that a stranger can have
 * mailed to somebody is counted by the mailbox, whichever form it was asked for with.
 */
@Component
class LinkSender {

    private final AccountRepository accounts;
    private final Registration registration;
    private final Links links;
    private final Limits limits;
    private final TransactionOperations transaction;

    LinkSender(AccountRepository accounts, Registration registration, Links links, Limits limits,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.registration = registration;
        this.links = links;
        this.limits = limits;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    public void send(LinkAsked asked) {
        if (limits.take(Limit.LINK_MAILBOX, asked.email()).isEmpty()) {
            transaction.executeWithoutResult(begun -> accounts.findLockedByEmail(asked.email())
                    .filter(account -> account.status != AccountStatus.ERASED)
                    .ifPresent(account -> send(asked, account)));
        }
    }

    private void send(LinkAsked asked, Account account) {
        switch (asked.kind()) {
            case CONFIRM_EMAIL -> {
                if (account.status == AccountStatus.UNCONFIRMED) {
                    registration.sendFirstLink(account, asked.next());
                }
            }
            case SIGN_UP -> {
                if (account.status == AccountStatus.UNCONFIRMED) {
                    registration.sendFirstLink(account, asked.next());
                } else {
                    registration.tellOwner(account);
                }
            }
            case SIGN_IN -> {
                if (account.isActive()) {
                    links.send(account, LinkPurpose.SIGN_IN, "Notice.signInLink",
                            Map.of("name", NoticeValue.text(account.displayName)), asked.next());
                }
            }
            case RESET_PASSWORD -> {
                if (account.status != AccountStatus.DISABLED && account.passwordHash == null) {
                    registration.sendFirstLink(account, null);
                } else if (account.status != AccountStatus.DISABLED) {
                    links.send(account, LinkPurpose.RESET_PASSWORD, "Notice.resetPassword",
                            Map.of("name", NoticeValue.text(account.displayName)), null);
                }
            }
        }
    }
}

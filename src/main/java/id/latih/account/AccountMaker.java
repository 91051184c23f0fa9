package id.latih.account;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the accounts of those who signed up, once they are answered. What a stop of the portal interrupts is done later. */
@Component
class AccountMaker {

    private final Registration registration;
    private final TransactionOperations transaction;

    AccountMaker(Registration registration, TransactionOperations transaction) {
        this.registration = registration;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    public void make(NewAccount asked) {
        try {
            register(asked);
        } catch (ConcurrencyFailureException meanwhile) {
            // somebody signed up with the address at the same moment, and is known now
            register(asked);
        }
    }

    private void register(NewAccount asked) {
        transaction.executeWithoutResult(begun -> registration.register(asked));
    }
}

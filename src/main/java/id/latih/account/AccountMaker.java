package id.latih.account;

import java.util.function.LongConsumer;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the accounts of those who signed up, once they are answered. What a stop of the portal interrupts is done later. */
@Component
public class AccountMaker {

    private final Registration registration;
    private final TransactionOperations transaction;

    AccountMaker(Registration registration, TransactionOperations transaction) {
        this.registration = registration;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    public void make(NewAccount asked) {
        make(asked, account -> { });
    }

    /**
     * Makes an account where the address has none, or else tells its owner.
     *
     * @param kept what is kept beside a new account, in its transaction
     */
    public void make(NewAccount asked, LongConsumer kept) {
        try {
            register(asked, kept);
        } catch (ConcurrencyFailureException meanwhile) {
            // somebody signed up with the address at the same moment, and is known now
            register(asked, kept);
        }
    }

    private void register(NewAccount asked, LongConsumer kept) {
        transaction.executeWithoutResult(begun -> registration.register(asked).ifPresent(kept::accept));
    }
}

package id.latih.account;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/**
 * Signing in by a link sent by e-mail, for who does not want to remember a password. Open to anyone. The links are
 * this module's own, of which only hashes are kept.
 */
@Service
@Transactional
public class SignInLinks implements OneTimeTokenService {

    private final AccountRepository accounts;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLinks(AccountRepository accounts, Links links, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Sends a link good for 15 minutes where the address has an active account; the same answer where it has none. */
    @Limited(Limit.LINK)
    public void send(String email) {
        events.publishEvent(new LinkAsked(LinkAsked.Kind.SIGN_IN, Emails.check(email), null));
    }

    /** Whether the link would work now; asking does not use it up, since mail programs open links too. */
    public boolean isGood(String token) {
        return links.isGood(token, LinkPurpose.SIGN_IN);
    }

    /** Uses the link up. Nothing where it is over, or its account is no longer active. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken asked) {
        var token = String.valueOf(asked.getTokenValue());
        var accountId = links.accountOf(token, LinkPurpose.SIGN_IN);
        if (accountId == null || !links.isGood(token, LinkPurpose.SIGN_IN)) {
            return null;
        }
        try {
            links.use(token, LinkPurpose.SIGN_IN);
        } catch (RuleViolation usedMeanwhile) {
            return null;
        }
        return accounts.findById(accountId).filter(Account::isActive)
                .map(account -> new DefaultOneTimeToken(token, account.email,
                        clock.instant().plus(LinkPurpose.SIGN_IN.lifetime()))).orElse(null);
    }

    /** Links are sent, not handed out. */
    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        throw new UnsupportedOperationException("send");
    }
}

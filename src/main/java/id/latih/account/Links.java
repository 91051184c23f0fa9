package id.latih.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.RuleViolation;
import id.latih.core.Secrets;

/** Makes, sends and uses links that work once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Links {

    /** So that nobody's mailbox is flooded by pressing a button. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** The parameter of a page's address that says where to go on. */
    private static final String NEXT = "lanjut";

    private final AccountTokenRepository tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(AccountTokenRepository tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** A new link's secret; older ones for the same are no longer good. */
    String create(@Nullable Long accountId, LinkPurpose purpose) {
        var now = clock.instant();
        if (accountId != null) {
            tokens.retire(accountId, purpose, now);
        }
        var token = Secrets.random();
        tokens.save(new AccountToken(accountId, purpose, Secrets.hash(token), now));
        return token;
    }

    /**
     * Sends a new link by e-mail, unless one was sent within the last minute.
     *
     * @param next the page to go on with, which the link carries along: it may be opened in another browser
     */
    void send(Account account, LinkPurpose purpose, String notice, Map<String, NoticeValue> values,
            @Nullable String next) {
        if (!tokens.existsByAccountIdAndPurposeAndUsedAtIsNullAndCreatedAtAfter(account.id(), purpose,
                clock.instant().minus(PAUSE))) {
            var link = UriComponentsBuilder.fromPath(purpose.path(create(account.id(), purpose)));
            if (next != null) {
                link.queryParam(NEXT, "{next}");
            }
            events.publishEvent(Notice.byMailOnly(account.id(), notice, values,
                    link.encode().buildAndExpand(Map.of("next", next == null ? "" : "/" + next)).toUriString()));
        }
    }

    /** The account's links for this are no longer good. */
    void retire(Account account, LinkPurpose purpose) {
        tokens.retire(account.id(), purpose, clock.instant());
    }

    /** Whether the link would work now; uses nothing up. */
    boolean isGood(String token, LinkPurpose purpose) {
        return tokens.findByTokenHashAndPurpose(Secrets.hash(token), purpose)
                .filter(known -> known.usedAt == null && known.expiresAt.isAfter(clock.instant())).isPresent();
    }

    /** The account of a link that was good once, used or not. */
    @Nullable Long accountOf(String token, LinkPurpose purpose) {
        return tokens.findByTokenHashAndPurpose(Secrets.hash(token), purpose).map(known -> known.accountId)
                .orElse(null);
    }

    /** Uses the link up. @throws RuleViolation where it was used before, has expired, or never was */
    void use(String token, LinkPurpose purpose) {
        if (tokens.use(Secrets.hash(token), purpose, clock.instant()) == 0) {
            throw new RuleViolation("Links.over");
        }
    }
}

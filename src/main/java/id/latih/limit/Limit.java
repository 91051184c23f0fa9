package id.latih.limit;

import java.time.Duration;
import java.util.function.UnaryOperator;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;

/**
 * What is counted, and how much of it is enough. Where several spans are given, the wait rises with the number of
 * tries. Many telephones share one network address here, so addresses may do much.
 */
public enum Limit {
    /** Wrong passwords or codes for one account, or for an address that has none; tries to change a password. */
    SIGN_IN(spans -> spans.addLimit(few -> few.capacity(5).refillGreedy(5, Duration.ofMinutes(1)))
            .addLimit(more -> more.capacity(10).refillGreedy(10, Duration.ofMinutes(15)))
            .addLimit(many -> many.capacity(20).refillGreedy(20, Duration.ofHours(6)))),
    /** The same with a browser that the account knows: strangers do not use it up for its owner. */
    SIGN_IN_DEVICE(spans -> spans.addLimit(few -> few.capacity(10).refillGreedy(10, Duration.ofMinutes(1)))
            .addLimit(many -> many.capacity(30).refillGreedy(30, Duration.ofHours(1)))),
    /** The same from one network address, whosever the accounts. */
    SIGN_IN_ADDRESS(spans -> spans.addLimit(few -> few.capacity(40).refillGreedy(40, Duration.ofMinutes(5)))
            .addLimit(many -> many.capacity(200).refillGreedy(200, Duration.ofHours(6)))),
    /** Wrong codes for one account, with whichever browser: only who has made the first step uses it up. */
    SECOND_STEP(spans -> spans.addLimit(few -> few.capacity(10).refillGreedy(10, Duration.ofMinutes(15)))
            .addLimit(many -> many.capacity(30).refillGreedy(30, Duration.ofDays(1)))),
    SIGN_UP(spans -> spans.addLimit(hour -> hour.capacity(30).refillGreedy(30, Duration.ofHours(1)))),
    /** Mails with a link that somebody asks for from one network address. */
    LINK(spans -> spans.addLimit(hour -> hour.capacity(30).refillGreedy(30, Duration.ofHours(1)))),
    /** The same to one mailbox, and what its owner is told of others who sign up with it. */
    LINK_MAILBOX(spans -> spans.addLimit(hour -> hour.capacity(5).refillGreedy(5, Duration.ofHours(1)))),
    UPLOAD(spans -> spans.addLimit(hour -> hour.capacity(60).refillGreedy(60, Duration.ofHours(1)))),
    /** The same from one network address, whosever the accounts: an office or a class of one address sends many people's. */
    UPLOAD_ADDRESS(spans -> spans.addLimit(hour -> hour.capacity(600).refillGreedy(600, Duration.ofHours(1)))),
    /** Downloads of all that is known of oneself. */
    EXPORT(spans -> spans.addLimit(hour -> hour.capacity(20).refillGreedy(20, Duration.ofHours(1)))),
    /** "Kabari saya" on the public pages. */
    SUBSCRIBE(spans -> spans.addLimit(hour -> hour.capacity(30).refillGreedy(30, Duration.ofHours(1)))),
    /** The open data, which programs read. */
    API(spans -> spans.addLimit(minute -> minute.capacity(600).refillGreedy(600, Duration.ofMinutes(1))));

    private final BucketConfiguration configuration;

    Limit(UnaryOperator<ConfigurationBuilder> spans) {
        configuration = spans.apply(BucketConfiguration.builder()).build();
    }

    BucketConfiguration configuration() {
        return configuration;
    }

    /** How many may come at once. */
    public long atOnce() {
        return configuration.getBandwidths()[0].getCapacity();
    }
}

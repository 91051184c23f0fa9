package id.latih.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The event that tells people something: notification writes it to each account's inbox and sends it by
 * e-mail, in the account's language. Published inside the transaction that makes it true.
 *
 * @param id        says twice the same notice apart from two notices, so that a repeated delivery tells once
 * @param accounts  who is told
 * @param key       the texts: {@code key.subject} and {@code key.body} in the bundles
 * @param values    what the texts name, by the names they use ({@code {batch}}); see {@link Texts#fill}
 * @param link      the page to go to, as a path from the root, or empty
 * @param mailOnly  true for links that work once: they go to the mailbox only, not the inbox
 * @param about     the account of somebody else whom the texts name: the message goes when that person is erased
 * @param always    set for what keeps the reader's account or rights safe: it is mailed also while the use of their
 *                  data is restricted ({@link DataKeptOnly})
 */
public record Notice(UUID id, Set<Long> accounts, String key, Map<String, NoticeValue> values, String link,
        boolean mailOnly, @Nullable Long about, boolean always) {

    public static Notice to(Set<Long> accounts, String key, Map<String, NoticeValue> values, String link) {
        return new Notice(UUID.randomUUID(), accounts, key, values, link, false, null, false);
    }

    public static Notice to(long account, String key, Map<String, NoticeValue> values, String link) {
        return to(Set.of(account), key, values, link);
    }

    /** For secrets such as a link that works once. */
    public static Notice byMailOnly(long account, String key, Map<String, NoticeValue> values, String link) {
        return new Notice(UUID.randomUUID(), Set.of(account), key, values, link, true, null, false);
    }

    /** The same, which names somebody besides its readers. */
    public Notice about(long account) {
        return new Notice(id, accounts, key, values, link, mailOnly, account, always);
    }

    /** The same, mailed also to somebody who wants no other mail. */
    public Notice mailedAlways() {
        return new Notice(id, accounts, key, values, link, mailOnly, about, true);
    }

    /** Whether nobody may be spared the mail: links that work once go nowhere else. */
    public boolean reachesEverybody() {
        return mailOnly || always;
    }

    /** All texts a notice of this key needs. */
    public static List<String> texts(String key) {
        return List.of(key + ".subject", key + ".body");
    }
}

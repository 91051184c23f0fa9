package id.latih.core;

import java.util.UUID;

/**
 * The event that sends a mail to somebody who needs no account, its texts already written. Published inside
 * the transaction that makes it true. The texts hold links for this reader only, and are not kept once sent.
 *
 * @param id          says twice the same mail apart from two mails
 * @param topic       what {@link OutsideMailsForgotten} names to have the mails deleted
 * @param language    of the texts, as a tag
 * @param body        paragraphs with empty lines between; a line that is an address of the portal becomes a link
 * @param link        the page to go to, as a path from the root
 * @param unsubscribe where a mail program may post to stop such mails, as a path from the root, or empty
 */
public record OutsideMail(UUID id, String topic, String recipient, String language, String subject, String body,
        String link, String unsubscribe) {
}

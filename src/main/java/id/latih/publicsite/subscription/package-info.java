/**
 * "Kabari saya": tells an e-mail address once a day what is new in a search. The address is confirmed by a
 * link, kept nowhere else, and deleted when the mails are stopped. Not here: how mails are sent (notification).
 */
@org.jspecify.annotations.NullMarked
package id.latih.publicsite.subscription;

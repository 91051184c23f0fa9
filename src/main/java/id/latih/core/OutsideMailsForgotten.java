package id.latih.core;

/** The event that deletes every {@link OutsideMail} of a topic, sent or not, with its recipient's address. */
public record OutsideMailsForgotten(String topic) {
}

package id.latih.account;

/** One's own account as it is edited; the e-mail address is shown only. */
public record OwnAccountForm(String name, String email, String language, int version) {
}

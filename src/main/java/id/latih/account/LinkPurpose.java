package id.latih.account;

import java.time.Duration;

/** What a link that works once is for, where it leads, and for how long. */
public enum LinkPurpose {
    CONFIRM_EMAIL("/konfirmasi/", Duration.ofHours(24)),
    RESET_PASSWORD("/sandi-baru/", Duration.ofHours(24)),
    /** Longer: an invited colleague may be away for some days. */
    INVITATION("/undangan/", Duration.ofDays(7)),
    /** Short: whoever reads the mail is signed in by it. */
    SIGN_IN("/masuk/tautan/", Duration.ofMinutes(15)),
    FIRST_ADMINISTRATOR("/admin-pertama/", Duration.ofHours(24));

    private final String path;
    private final Duration lifetime;

    LinkPurpose(String path, Duration lifetime) {
        this.path = path;
        this.lifetime = lifetime;
    }

    public String path(String token) {
        return path + token;
    }

    Duration lifetime() {
        return lifetime;
    }
}

package id.latih.core;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the portal ({@code latih.url}), for what is read elsewhere: mails, feeds, shared links. */
@Component
public class PortalAddress {

    private final String base;

    public PortalAddress(@Value("${latih.url}") String base) {
        this.base = base.replaceAll("/$", "");
    }

    /** Without a slash at its end. */
    public String base() {
        return base;
    }

    /** What browsers call the site: {@code https://latih.example}, without a path. */
    public String origin() {
        return base.replaceAll("(?<=[^:/])/.*$", "");
    }

    /** The name of the machine alone. */
    public String host() {
        return URI.create(base).getHost();
    }

    /** Whether people reach it by HTTPS. */
    public boolean isSecure() {
        return base.startsWith("https:");
    }

    /** @param path with a slash at its beginning, or empty */
    public String absolute(String path) {
        return base + path;
    }
}

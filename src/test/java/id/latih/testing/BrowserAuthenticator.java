package id.latih.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** What keeps the passkeys of a person's browser, as a telephone does: it is touched and unlocked by itself. */
public final class BrowserAuthenticator {

    private final CDPSession browser;
    private final JsonObject id = new JsonObject();

    public BrowserAuthenticator(BrowserPerson person) {
        browser = person.context().newCDPSession(person.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        id.add("authenticatorId", browser.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId"));
    }

    public int passkeys() {
        return browser.send("WebAuthn.getCredentials", id).getAsJsonArray("credentials").size();
    }

    /** Whether the person shows a finger that the telephone knows. */
    public void knowsThePerson(boolean known) {
        var asked = id.deepCopy();
        asked.addProperty("isUserVerified", known);
        browser.send("WebAuthn.setUserVerified", asked);
    }
}

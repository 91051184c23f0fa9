package id.latih.factor;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** What an authenticator is asked to make a passkey for. @param json the same, as the browser's script reads it */
public record PasskeyRequest(PublicKeyCredentialCreationOptions options, String json) {

    @Override
    public String toString() {
        return "PasskeyRequest";
    }
}

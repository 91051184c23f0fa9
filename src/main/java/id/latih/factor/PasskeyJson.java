package id.latih.factor;

import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the browser's script and comes from it, as the standard writes it. */
final class PasskeyJson {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {
    }

    static String write(PublicKeyCredentialCreationOptions options) {
        return JSON.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> readMade(String answer) {
        return JSON.readValue(answer, new TypeReference<>() { });
    }
}

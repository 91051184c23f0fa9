package id.latih.factor;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

import id.latih.core.PortalAddress;

/**
 * Spring Security's WebAuthn for the portal's own address. The person is always verified, by finger, face or PIN, so
 * that a passkey is something one has and something one is or knows; and it is found without an e-mail address.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    private static final String NAME = "Latih";

    @Bean
    UserCredentialRepository credentials(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    /** Made when the first passkey is asked for: it takes a while, which a start need not wait for. */
    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations relyingParty(PasskeyOwners owners, UserCredentialRepository credentials,
            Environment environment) {
        var address = new PortalAddress(environment.getRequiredProperty("latih.url"));
        var relyingParty = new Webauthn4JRelyingPartyOperations(owners, credentials,
                PublicKeyCredentialRpEntity.builder().id(address.host()).name(NAME).build(), Set.of(address.origin()));
        relyingParty.setCustomizeCreationOptions(options -> options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED).build()));
        relyingParty.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return relyingParty;
    }
}

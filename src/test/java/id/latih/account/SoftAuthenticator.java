package id.latih.account;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import com.jayway.jsonpath.JsonPath;

/** An authenticator made of software, and the browser around it: one key, answers as the standard writes them. */
final class SoftAuthenticator {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys = newKeys();
    private final byte[] id = new byte[32];
    private String origin = "http://localhost:8080";
    private int person = PRESENT | VERIFIED;

    SoftAuthenticator() {
        new SecureRandom().nextBytes(id);
    }

    /** It was touched, but nobody showed who they are. */
    SoftAuthenticator withoutVerification() {
        person = PRESENT;
        return this;
    }

    /** The page stands at another address, as one that fishes for passkeys would. */
    SoftAuthenticator at(String address) {
        origin = address;
        return this;
    }

    /** A new passkey, as {@code passkey.js} hands it over. */
    String make(String request) {
        var clientData = clientData("webauthn.create", JsonPath.read(request, "$.challenge"));
        var data = join(authenticatorData(JsonPath.read(request, "$.rp.id"), person | WITH_KEY), new byte[16],
                new byte[] { 0, (byte) id.length }, id, coseKey());
        var attestation = join(hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] { (byte) data.length }, data);
        return answer("""
                {"attestationObject":"%s","clientDataJSON":"%s","transports":["internal"]}"""
                .formatted(text(attestation), text(clientData)));
    }

    /** What was asked, signed. */
    String sign(String request) {
        var clientData = clientData("webauthn.get", JsonPath.read(request, "$.challenge"));
        var data = authenticatorData(JsonPath.read(request, "$.rpId"), person);
        return answer("""
                {"authenticatorData":"%s","clientDataJSON":"%s","signature":"%s"}"""
                .formatted(text(data), text(clientData), text(signature(join(data, sha256(clientData))))));
    }

    private String answer(String response) {
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","response":%2$s,"clientExtensionResults":{}}"""
                .formatted(text(id), response);
    }

    private byte[] clientData(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] authenticatorData(String site, int flags) {
        return ByteBuffer.allocate(37).put(sha256(site.getBytes(StandardCharsets.UTF_8))).put((byte) flags).putInt(0).array();
    }

    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(hex("a5010203262001215820"), fixed(point.getAffineX()), hex("225820"), fixed(point.getAffineY()));
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - COORDINATE);
        return join(new byte[COORDINATE - (bytes.length - from)], Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private byte[] signature(byte[] signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

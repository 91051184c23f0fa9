package id.latih.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

import id.latih.core.DocumentType;
import id.latih.resident.Sex;

/** The few files that all made-up documents are copies of. */
final class Samples {

    private final Map<String, Sample> used = new LinkedHashMap<>();

    Sample of(DocumentType type, Sex sex) {
        return used.computeIfAbsent(file(type, sex), Sample::read);
    }

    private static String file(DocumentType type, Sex sex) {
        return switch (type) {
            case KTP -> "ktp.png";
            case KK -> "kk.pdf";
            case DIPLOMA -> "ijazah.pdf";
            case PHOTO -> sex == Sex.FEMALE ? "foto-perempuan.jpg" : "foto-laki-laki.jpg";
            case AK1 -> "ak1.png";
            case HEALTH_LETTER -> "surat-sehat.pdf";
            case GUARDIAN_LETTER -> throw new IllegalArgumentException("no batch asks for it");
        };
    }

    record Sample(byte[] content, String sha256, String ending) {

        static Sample read(String file) {
            try {
                var content = new ClassPathResource("demo/files/" + file).getContentAsByteArray();
                var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
                return new Sample(content, hash, file.substring(file.lastIndexOf('.') + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String contentType() {
            return switch (ending) {
                case "pdf" -> "application/pdf";
                case "png" -> "image/png";
                default -> "image/jpeg";
            };
        }

        String fileName(DocumentType type) {
            return type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ending;
        }
    }
}

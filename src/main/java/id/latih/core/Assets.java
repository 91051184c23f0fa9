package id.latih.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Addresses of the portal's own files ({@code frontend/}) that change with their content, so that browsers may
 * keep them for good.
 */
@Component
public class Assets {

    /** For all: whoever is not made by Spring makes one of its own, and the files do not change while the portal runs. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    /** @param file a file of {@code frontend/} */
    public String path(String file) {
        return KNOWN.computeIfAbsent(file, Assets::hashed);
    }

    private static String hashed(String file) {
        try (var content = new ClassPathResource("META-INF/resources/assets/" + file).getInputStream()) {
            return "/assets/" + file + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 10);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package id.latih.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, started once for all journeys of a run. Where there is none, a journey is
 * skipped and says so; with {@code LATIH_BROWSER_REQUIRED=true}, as in CI, it fails.
 */
public final class BrowserProgram implements BeforeAllCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    /** What Chromium needs to run unseen, also as root, and without calling anybody. */
    public static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage");

    @Override
    public void beforeAll(ExtensionContext context) {
        var executable = executable();
        if (executable.isEmpty()) {
            var sentence = "No Chromium was found in PATH: install it (Debian: apt-get install chromium) to run the journeys.";
            if ("true".equals(System.getenv("LATIH_BROWSER_REQUIRED"))) {
                Assertions.fail(sentence);
            }
            Assumptions.abort(sentence);
        }
        started(context, executable.get());
    }

    static Browser of(ExtensionContext context) {
        return started(context, executable().orElseThrow()).browser;
    }

    private static Running started(ExtensionContext context, Path executable) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(BrowserProgram.class))
                .computeIfAbsent("browser", key -> new Running(executable), Running.class);
    }

    /** The machine's Chromium, where there is one. */
    public static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static final class Running implements AutoCloseable {
        private final Playwright playwright;
        private final Browser browser;

        Running(Path executable) {
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable).setArgs(ARGUMENTS).setHeadless(true));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}

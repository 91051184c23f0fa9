package id.latih.publicsite.feeds;

import java.awt.Font;
import java.awt.font.FontRenderContext;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether this machine has letters to draw with. The portal brings no font: the JDK takes the system's, and a
 * server without any (no fontconfig, no fonts-dejavu) must still give pictures, only without words.
 */
@Component
class PictureFonts {

    private static final Logger log = LoggerFactory.getLogger(PictureFonts.class);

    private final Runnable attempt;
    private @Nullable Boolean available;

    @Autowired
    PictureFonts() {
        this(PictureFonts::measure);
    }

    /** @param attempt fails where there is no font */
    PictureFonts(Runnable attempt) {
        this.attempt = attempt;
    }

    /** Looked for when the first picture is asked for: to load fonts would make the start longer. */
    synchronized boolean available() {
        if (available == null) {
            available = succeeds();
        }
        return available;
    }

    private static void measure() {
        var font = new Font(Font.SANS_SERIF, Font.BOLD, 40);
        if (font.getStringBounds("Latih", new FontRenderContext(null, true, true)).getWidth() < 1
                || font.canDisplayUpTo("Latih") != -1) {
            throw new IllegalStateException("no letters");
        }
    }

    /** The JDK says it with errors of many kinds, even a failed assertion. */
    private boolean succeeds() {
        try {
            attempt.run();
            return true;
        } catch (RuntimeException | Error missing) {
            log.warn("No font for the preview pictures of shared links; install fontconfig and fonts-dejavu-core ({})",
                    missing.toString());
            return false;
        }
    }
}

package id.latih.publicsite.feeds;

import java.awt.Color;
import java.awt.Font;

import org.springframework.stereotype.Component;

/** Draws posters as PNG of 1200 by 630 points, the size that messengers show large. */
@Component
class Pictures {

    private static final int EDGE = 64;
    private static final int WITHIN = Preview.WIDTH - 2 * EDGE;
    private static final int SIGN = 84;
    private static final int PANEL = 456;
    private static final int TITLE_LINES = 3;
    private static final int[] TITLE_SIZES = {72, 64, 56, 48};

    private final PictureFonts fonts;

    Pictures(PictureFonts fonts) {
        this.fonts = fonts;
    }

    byte[] draw(Poster poster) {
        try (var canvas = new PictureCanvas()) {
            if (!fonts.available()) {
                canvas.sign((Preview.WIDTH - 3 * SIGN) / 2, (Preview.HEIGHT - 3 * SIGN) / 2, 3 * SIGN);
                return canvas.png();
            }
            brand(canvas, poster);
            title(canvas, poster);
            if (!poster.facts().isEmpty()) {
                facts(canvas, poster);
            }
            return canvas.png();
        }
    }

    private static void brand(PictureCanvas canvas, Poster poster) {
        var right = EDGE + SIGN + 24;
        canvas.sign(EDGE, 48, SIGN);
        canvas.text(poster.brand(), right, 88, 500, 42, Font.BOLD, Color.WHITE);
        canvas.text(poster.office(), right, 126, 600, 28, Font.PLAIN, PictureCanvas.PALE);
        if (!poster.warning().isEmpty()) {
            var width = canvas.width(poster.warning(), 34, Font.BOLD);
            canvas.box(Preview.WIDTH - EDGE - width - 48, 58, width + 48, 64, 32, PictureCanvas.RED);
            canvas.text(poster.warning(), Preview.WIDTH - EDGE - width - 24, 102, width, 34, Font.BOLD, Color.WHITE);
        }
    }

    /** In the middle of the room between the brand and what is below. */
    private static void title(PictureCanvas canvas, Poster poster) {
        var size = canvas.bestSize(poster.title(), WITHIN, TITLE_LINES, TITLE_SIZES);
        var lines = canvas.lines(poster.title(), WITHIN, TITLE_LINES, size);
        var step = Math.round(size * 1.16f);
        var byHeight = poster.by().isEmpty() ? 0 : 56;
        var top = 150;
        var bottom = poster.facts().isEmpty() ? Preview.HEIGHT - 60 : PANEL;
        var baseline = top + (bottom - top - lines.size() * step - byHeight) / 2 + Math.round(size * 0.92f);
        for (var line : lines) {
            canvas.text(line, EDGE, baseline, WITHIN, size, Font.BOLD, Color.WHITE);
            baseline += step;
        }
        var bySize = canvas.bestSize(poster.by(), WITHIN, 1, 34, 30, 26);
        canvas.text(poster.by(), EDGE, baseline - step + 58, WITHIN, bySize, Font.PLAIN, PictureCanvas.PALE);
    }

    private static void facts(PictureCanvas canvas, Poster poster) {
        canvas.box(0, PANEL, Preview.WIDTH, Preview.HEIGHT - PANEL, 0, Color.WHITE);
        // the first, which is a range of dates, gets the most room
        int[] starts = {EDGE, 590, 866, Preview.WIDTH - EDGE / 2};
        for (int at = 0; at < poster.facts().size(); at++) {
            var fact = poster.facts().get(at);
            var width = starts[at + 1] - starts[at] - 28;
            canvas.text(fact.label(), starts[at], PANEL + 68, width, 28, Font.PLAIN, PictureCanvas.GREY);
            var size = canvas.bestSize(fact.value(), width, 1, 40, 36, 32, 28);
            canvas.text(fact.value(), starts[at], PANEL + 122, width, size, Font.BOLD, PictureCanvas.INK);
        }
    }
}

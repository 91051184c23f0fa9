package id.latih.publicsite.feeds;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/** An empty picture in the portal's colours, with what is needed to draw shapes and lines of text on it. */
final class PictureCanvas implements AutoCloseable {

    static final Color GREEN = new Color(0x0f5f4f);
    static final Color PALE = new Color(0xcfe9e1);
    static final Color RED = new Color(0xa3231b);
    static final Color INK = new Color(0x16211e);
    static final Color GREY = new Color(0x4d5a56);
    private static final Color GOLD = new Color(0xffc857);

    private final BufferedImage image = new BufferedImage(Preview.WIDTH, Preview.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    PictureCanvas() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        box(0, 0, Preview.WIDTH, Preview.HEIGHT, 0, GREEN);
    }

    void box(int x, int y, int width, int height, int round, Color colour) {
        pen.setColor(colour);
        pen.fillRoundRect(x, y, width, height, round, round);
    }

    /** The portal's sign: an L and a tick. */
    void sign(int x, int y, int size) {
        box(x, y, size, size, size / 2, Color.WHITE);
        line(x, y, size, GREEN, 8, 7, 8, 25, 17, 25);
        line(x, y, size, GOLD, 15, 16.5, 19, 20.5, 26, 11);
    }

    private void line(int x, int y, int size, Color colour, double... points) {
        var scale = size / 32.0;
        var path = new Path2D.Double();
        path.moveTo(x + points[0] * scale, y + points[1] * scale);
        for (int at = 2; at < points.length; at += 2) {
            path.lineTo(x + points[at] * scale, y + points[at + 1] * scale);
        }
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) (3.4 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    /** One line that ends at the width. */
    void text(String text, int x, int baseline, int width, int size, int style, Color colour) {
        var font = font(size, style);
        var line = WrappedText.line(text, width, part -> width(part, font));
        pen.setFont(font);
        pen.setColor(colour);
        pen.drawString(line, x, baseline);
    }

    /** The largest of the sizes in which the text takes no more lines than allowed; at the smallest it is cut. */
    int bestSize(String text, int width, int lines, int... sizes) {
        for (var size : sizes) {
            var font = font(size, Font.BOLD);
            if (WrappedText.lines(text, width, part -> width(part, font)).size() <= lines) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    List<String> lines(String text, int width, int most, int size) {
        var font = font(size, Font.BOLD);
        return WrappedText.lines(text, width, most, part -> width(part, font));
    }

    int width(String text, int size, int style) {
        return width(text, font(size, style));
    }

    private int width(String text, Font font) {
        return pen.getFontMetrics(font).stringWidth(text);
    }

    private static Font font(int size, int style) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        pen.dispose();
    }
}

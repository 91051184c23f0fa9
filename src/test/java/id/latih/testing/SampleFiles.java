package id.latih.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Small files of the kinds that people upload. */
public final class SampleFiles {

    private SampleFiles() {
    }

    public static byte[] pdf(String text) {
        return pdf(text, writer -> { });
    }

    /** @param more what else goes into it, once its page is there */
    public static byte[] pdf(String text, Consumer<PdfWriter> more) {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph(text));
        more.accept(writer);
        document.close();
        return out.toByteArray();
    }

    public static byte[] jpg() {
        return picture("jpg", BufferedImage.TYPE_INT_RGB, 40, 20);
    }

    public static byte[] png() {
        return picture("png", BufferedImage.TYPE_INT_ARGB, 40, 20);
    }

    /** Red on its left half, blue on its right. */
    public static byte[] picture(String format, int type, int width, int height) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

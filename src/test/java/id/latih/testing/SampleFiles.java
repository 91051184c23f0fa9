package id.latih.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    /** A workbook of one sheet. @param rows its rows, in SpreadsheetML */
    public static byte[] workbook(String rows) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.open"
                    + "xmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
            part(zip, "xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships'><sheets><sheet name='Nilai' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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

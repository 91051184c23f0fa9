package id.latih.privacy;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A sheet of paper with headings, facts and tables. */
final class PdfSheet {

    private static final float MARGIN = 42;
    private static final float GAP = 10;
    private static final float[] FACT_WIDTHS = {3, 7};
    private static final Font TITLE = new Font(Font.HELVETICA, 17, Font.BOLD);
    private static final Font HEADING = new Font(Font.HELVETICA, 12, Font.BOLD);
    private static final Font SMALL_HEADING = new Font(Font.HELVETICA, 10, Font.BOLD);
    private static final Font TEXT = new Font(Font.HELVETICA, 9);
    private static final Font LABEL = new Font(Font.HELVETICA, 9, Font.NORMAL, Color.DARK_GRAY);
    private static final Font FOOT = new Font(Font.HELVETICA, 8, Font.NORMAL, Color.DARK_GRAY);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    /** @param foot stands below each page, before the page's number */
    PdfSheet(String title, String foot) {
        PdfWriter.getInstance(document, out);
        document.addTitle(title);
        var footer = new HeaderFooter(new Phrase(foot + " · ", FOOT), true);
        footer.setBorder(Rectangle.TOP);
        document.setFooter(footer);
        document.open();
        document.add(new Paragraph(title, TITLE));
    }

    void text(String text) {
        document.add(new Paragraph(text, TEXT));
    }

    void heading(String text) {
        document.add(spaced(text, HEADING, GAP + 4));
    }

    void smallHeading(String text) {
        document.add(spaced(text, SMALL_HEADING, GAP));
    }

    private static Paragraph spaced(String text, Font font, float before) {
        var paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(4);
        return paragraph;
    }

    /** Pairs of a label and a value. */
    void facts(List<List<String>> facts) {
        var table = new PdfPTable(FACT_WIDTHS);
        table.setWidthPercentage(100);
        facts.forEach(fact -> {
            table.addCell(plain(fact.get(0), LABEL));
            table.addCell(plain(fact.get(1), TEXT));
        });
        document.add(table);
    }

    void table(List<String> headings, List<List<String>> rows) {
        var table = new PdfPTable(headings.size());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(6);
        headings.forEach(heading -> {
            var cell = new PdfPCell(new Phrase(heading, SMALL_HEADING));
            cell.setGrayFill(.92f);
            cell.setPadding(4);
            table.addCell(cell);
        });
        rows.forEach(row -> row.forEach(value -> {
            var cell = new PdfPCell(new Phrase(value, TEXT));
            cell.setPadding(4);
            table.addCell(cell);
        }));
        document.add(table);
    }

    byte[] close() {
        document.close();
        return out.toByteArray();
    }

    private static PdfPCell plain(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingBottom(3);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }
}

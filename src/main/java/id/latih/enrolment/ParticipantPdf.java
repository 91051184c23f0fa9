package id.latih.enrolment;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

import id.latih.core.Texts;
import id.latih.training.BatchInfo;

/** The list of participants on paper, with a place to sign. */
@Component
class ParticipantPdf {

    private static final float MARGIN = 36;
    private static final float[] WIDTHS = {5, 14, 20, 15, 8, 10, 18, 13, 12, 11};
    private static final Font TITLE = new Font(Font.HELVETICA, 14, Font.BOLD);
    private static final Font TEXT = new Font(Font.HELVETICA, 9);
    private static final Font HEADING = new Font(Font.HELVETICA, 8, Font.BOLD);
    private static final Font CELL = new Font(Font.HELVETICA, 8);

    private final Texts texts;
    private final ParticipantColumns columns;
    private final Clock clock;

    ParticipantPdf(Texts texts, ParticipantColumns columns, Clock clock) {
        this.texts = texts;
        this.columns = columns;
        this.clock = clock;
    }

    byte[] write(BatchInfo batch, List<Participant> participants, Locale language) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
        document.addTitle(texts.get(language, "ParticipantPdf.title"));
        document.open();
        document.add(new Paragraph(texts.get(language, "ParticipantPdf.title"), TITLE));
        document.add(new Paragraph(batch.title() + " · " + batch.name() + " · " + batch.instituteName(), TEXT));
        document.add(new Paragraph(texts.get(language, "ParticipantPdf.dates", batch.startsOn(), batch.endsOn(),
                participants.size(), batch.seats()), TEXT));
        document.add(table(participants, language));
        document.add(signature(language));
        document.close();
        return out.toByteArray();
    }

    private PdfPTable table(List<Participant> participants, Locale language) {
        var table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        columns.headings(language).forEach(heading -> table.addCell(new Phrase(heading, HEADING)));
        participants.forEach(participant -> columns.cells(participant, language)
                .forEach(cell -> table.addCell(new Phrase(cell.replace('•', '*'), CELL))));
        return table;
    }

    private PdfPTable signature(Locale language) {
        var table = new PdfPTable(new float[] {2, 1});
        table.setWidthPercentage(100);
        table.setSpacingBefore(24);
        table.setKeepTogether(true);
        table.addCell(plain(texts.get(language, "ParticipantPdf.printed", clock.instant())));
        table.addCell(plain(texts.get(language, "ParticipantPdf.sign") + "\n\n\n\n(____________________________)"));
        return table;
    }

    private static PdfPCell plain(String text) {
        var cell = new PdfPCell(new Phrase(text, TEXT));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }
}

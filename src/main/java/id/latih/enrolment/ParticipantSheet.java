package id.latih.enrolment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

import id.latih.core.Texts;
import id.latih.training.BatchInfo;

/** The list of participants as a workbook. Every cell is text, so nothing typed by people runs as a formula. */
@Component
class ParticipantSheet {

    private static final int WIDTH = 18;

    private final Texts texts;
    private final ParticipantColumns columns;

    ParticipantSheet(Texts texts, ParticipantColumns columns) {
        this.texts = texts;
        this.columns = columns;
    }

    byte[] write(BatchInfo batch, List<Participant> participants, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Latih", "1.0")) {
            var sheet = book.newWorksheet(texts.get(language, "ParticipantSheet.name"));
            sheet.value(0, 0, batch.title() + " · " + batch.name() + " · " + batch.instituteName());
            sheet.style(0, 0).bold().set();
            var headings = columns.headings(language);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(1, column, headings.get(column));
                sheet.style(1, column).bold().set();
                sheet.width(column, WIDTH);
            }
            for (int row = 0; row < participants.size(); row++) {
                var cells = columns.cells(participants.get(row), language);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 2, column, cells.get(column));
                }
            }
            sheet.freezePane(0, 2);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

package id.latih.enrolment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import id.latih.core.RuleViolation;

/**
 * Scores as a sheet: number, name, test, interview. What is pasted has the same columns, divided by tabs or
 * semicolons; the name may be left out. A first line of headings is passed over.
 */
public final class ScoreSheet {

    /** More lines than any batch has applicants, few enough to hold in memory. */
    private static final int MOST_LINES = 5000;
    private static final int WITH_NAME = 4;
    private static final int LONGEST = 200;

    private ScoreSheet() {
    }

    /** @throws RuleViolation where there is nothing in it, or more than any batch has */
    public static List<ScoreLine> parse(String pasted) {
        var lines = new ArrayList<List<String>>();
        pasted.lines().forEach(line -> lines.add(List.of(line.split("[\\t;]", -1))));
        return lines(lines);
    }

    /** Of a workbook (.xlsx) that was inspected before. @throws RuleViolation where there is nothing in it, or too much */
    static List<ScoreLine> parse(InputStream workbook) throws IOException {
        try (var book = new ReadableWorkbook(workbook); var rows = book.getFirstSheet().openStream()) {
            return lines(rows.limit(MOST_LINES + 1L).map(ScoreSheet::cells).toList());
        }
    }

    /** Writes the sheet that is filled in and uploaded again. */
    public static void write(List<String> headings, List<ApplicantRow> applicants, OutputStream out)
            throws IOException {
        try (var book = new Workbook(out, "Latih", "1.0")) {
            var sheet = book.newWorksheet("Nilai");
            IntStream.range(0, headings.size()).forEach(column -> {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            });
            for (int row = 0; row < applicants.size(); row++) {
                var applicant = applicants.get(row);
                sheet.value(row + 1, 0, applicant.number());
                sheet.value(row + 1, 1, applicant.fullName());
                sheet.value(row + 1, 2, applicant.testScore());
                sheet.value(row + 1, 3, applicant.interviewScore());
            }
            sheet.width(0, 20);
            sheet.width(1, 32);
            sheet.freezePane(0, 1);
        }
    }

    /** Its columns and no others, and no longer than anything in them is: both can be a lot in a small file. */
    private static List<String> cells(Row row) {
        return IntStream.range(0, WITH_NAME)
                .mapToObj(column -> row.getOptionalCell(column).map(Cell::getText).orElse(""))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST))).toList();
    }

    private static List<ScoreLine> lines(List<List<String>> rows) {
        var lines = new ArrayList<ScoreLine>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).stream().map(String::strip).toList();
            var heading = i == 0 && cells.getFirst().chars().noneMatch(Character::isDigit);
            if (heading || cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var scores = cells.size() >= WITH_NAME ? 2 : 1;
            lines.add(new ScoreLine(i + 1, cells.getFirst(), at(cells, scores), at(cells, scores + 1)));
        }
        if (lines.isEmpty()) {
            throw new RuleViolation("ScoreSheet.empty");
        }
        if (lines.size() > MOST_LINES) {
            throw new RuleViolation("ScoreSheet.tooLong", MOST_LINES);
        }
        return lines;
    }

    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}

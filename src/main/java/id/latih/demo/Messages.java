package id.latih.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.core.Languages;
import id.latih.core.NoticeValue;
import id.latih.core.Texts;
import id.latih.enrolment.ApplicationEvent.Told;

/** The inboxes of the applicants and of the institutes' staff, in the words of the portal itself. */
final class Messages {

    private static final int NEW_DAYS = 6;
    private static final int READ_AFTER_HOURS = 9;

    private final Rows rows = new Rows("inbox_message", "notice_id", "account_id", "at", "subject", "body", "link",
            "read_at");
    private final Texts texts;
    private final Map<String, String> institutes;
    private final Instant news;

    Messages(List<Happening> past, Map<String, String> institutes, Texts texts, Days days) {
        this.texts = texts;
        this.institutes = institutes;
        this.news = Days.at(days.today().minusDays(NEW_DAYS), 0, 0);
        past.forEach(this::tell);
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
    }

    private void tell(Happening happening) {
        var event = happening.line().event();
        var applicant = happening.applicant();
        if (event.told().contains(Told.APPLICANT)) {
            add(happening, applicant.resident.accountId(), "Notice." + event, "/lamaran/" + applicant.id);
        }
        if (event.told().contains(Told.INSTITUTE)) {
            applicant.batch.staff().forEach(person -> add(happening, person.accountId(), "Notice.staff." + event,
                    "/seleksi/" + applicant.batch.id() + "?lamaran=" + applicant.id));
        }
    }

    private void add(Happening happening, long account, String key, String link) {
        var at = happening.line().at();
        var values = values(happening);
        rows.add(Trail.id(key, happening), account, at, texts.fill(Languages.INDONESIAN, key + ".subject", values),
                texts.fill(Languages.INDONESIAN, key + ".body", values).strip(), link,
                at.isBefore(news) ? at.plus(READ_AFTER_HOURS, ChronoUnit.HOURS) : null);
    }

    private Map<String, NoticeValue> values(Happening happening) {
        var applicant = happening.applicant();
        var line = happening.line();
        var batch = applicant.batch;
        var values = new HashMap<String, NoticeValue>();
        values.put("name", NoticeValue.text(applicant.resident.name()));
        values.put("training", NoticeValue.text(batch.programme().title()));
        values.put("batch", NoticeValue.text(batch.row().text("name")));
        values.put("institute", NoticeValue.text(institutes.get(batch.programme().institute())));
        values.put("number", NoticeValue.text(applicant.label()));
        values.put("deadline", NoticeValue.instant(line.deadline() == null ? line.at() : line.deadline()));
        values.put("rank", NoticeValue.text(line.reserveRank() == null ? "" : line.reserveRank()));
        values.put("starts", NoticeValue.date(batch.starts()));
        values.put("request", NoticeValue.text(text(line.remark().note())));
        values.put("reason", line.remark().code() == null ? NoticeValue.text("-")
                : NoticeValue.key(reasons(line) + "." + line.remark().code()));
        values.put("note", NoticeValue.text(text(line.remark().note())));
        return values;
    }

    private static String reasons(Applicant.Line line) {
        return switch (line.event()) {
            case REFUSE, REFUSE_DOCUMENTS -> "RefusalReason";
            case REVERT -> "RevertReason";
            default -> "WithdrawalReason";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

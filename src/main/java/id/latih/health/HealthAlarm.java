package id.latih.health;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import id.latih.account.AccountDirectory;
import id.latih.core.Audit;
import id.latih.core.Languages;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.core.Texts;

/** Tells the administrators of what was found for the first time, in one message a search, and writes it down. */
@Component
class HealthAlarm {

    private static final int NAMED = 5;

    private final ApplicationEventPublisher events;
    private final AccountDirectory accounts;
    private final Audit audit;
    private final Texts texts;

    HealthAlarm(ApplicationEventPublisher events, AccountDirectory accounts, Audit audit, Texts texts) {
        this.events = events;
        this.accounts = accounts;
        this.audit = audit;
        this.texts = texts;
    }

    record News(String check, List<Finding> opened) {
    }

    void tell(List<News> news) {
        for (var one : news) {
            audit.record("HEALTH_FOUND", "health", one.check, texts.get(Languages.INDONESIAN, one.check + ".title"),
                    null, one.opened.size(), null, labels(one.opened));
        }
        var administrators = accounts.idsWithRole(Role.ADMINISTRATOR);
        if (!news.isEmpty() && !administrators.isEmpty()) {
            var number = news.stream().mapToInt(one -> one.opened.size()).sum();
            events.publishEvent(Notice.to(administrators, "Notice.healthFound",
                    Map.of("number", NoticeValue.text(number),
                            "check", NoticeValue.key(news.getFirst().check + ".title"),
                            "examples", NoticeValue.text(labels(news.getFirst().opened))),
                    "/admin/kesehatan"));
        }
    }

    private static String labels(List<Finding> opened) {
        return opened.stream().limit(NAMED).map(Finding::label).collect(Collectors.joining(", "))
                + (opened.size() > NAMED ? ", …" : "");
    }
}

package id.latih.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import id.latih.core.Languages;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.OutsideMail;
import id.latih.core.PortalAddress;
import id.latih.core.Texts;

/** What people typed is text in each message and each mail that names it. */
class HostileNoticesDbTest extends NotificationTestBase {

    /** Markup, the end of a script, what templates take for their own, and other places of the same text. */
    private static final String HOSTILE =
            "<i id=jahat onclick=jahat()>\"'</script><script>jahat()</script>&lt;{0}{name}{training}{note}${7*7}";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private PortalAddress portal;
    @Autowired
    private Texts texts;

    /** Every notice of the bundles. */
    static Stream<String> keys() throws IOException {
        var texts = new Properties();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            try (InputStream in = bundle.getInputStream()) {
                texts.load(in);
            }
        }
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith("Notice.") && key.endsWith(".body"))
                .map(key -> key.replaceAll("\\.body$", "")).sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aNoticeShowsItAsText(String key) {
        for (var language : Languages.ALL) {
            var told = told(account(language.getLanguage()), key);
            var body = filled(texts.get(language, key + ".body"));
            assertThat(told.subject).isEqualTo(cut(filled(texts.get(language, key + ".subject"))));
            assertThat(told.body).isEqualTo(body);
            var mail = Jsoup.parse(told.html);
            assertIsText(mail);
            assertThat(mail.select("h1 ~ p").text()).startsWith(body.replaceAll("\\s+", " ").strip());
        }
    }

    /** Inbox and outbox hold the same notice. */
    record Told(String subject, String body, String html) {
    }

    private Told told(long account, String key) {
        var places = Stream.of(".subject", ".body").flatMap(part -> PLACE.matcher(texts.get(Languages.INDONESIAN, key + part)).results())
                .map(place -> place.group(1)).distinct().collect(Collectors.toMap(name -> name, name -> NoticeValue.text(HOSTILE)));
        var notice = Notice.to(account, key, places, "/masuk");
        write(notice);
        return jdbc.sql("""
                select m.subject, i.body, m.html_body as html from inbox_message i join mail m on m.notice_id = i.notice_id
                where i.notice_id = ?""").param(notice.id().toString()).query(Told.class).single();
    }

    private static String cut(String subject) {
        return subject.length() <= 200 ? subject : subject.substring(0, 199) + "…";
    }

    private static String filled(String text) {
        return PLACE.matcher(text).replaceAll(Matcher.quoteReplacement(HOSTILE));
    }

    /** Its links are the portal's, whatever addresses people write into titles and names. */
    @Test
    void aMailToSomebodyOutsideShowsItAsText() {
        var body = HOSTILE + "\nhttps://jahat.example/x (" + HOSTILE + ")\n" + portal.absolute("/pelatihan/las");
        var mail = new OutsideMail(UUID.randomUUID(), "hostile", "luar@contoh.id", "id", HOSTILE, body, "/pelatihan", "");
        transaction.executeWithoutResult(begun -> events.publishEvent(mail));
        await().until(() -> jdbc.sql("select count(*) from mail where topic = 'hostile'").query(Long.class).single() == 1);
        var html = Jsoup.parse(jdbc.sql("select html_body from mail where topic = 'hostile'").query(String.class).single());
        assertIsText(html);
        assertThat(html.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(html.text()).contains("https://jahat.example/x (" + HOSTILE + ")");
        assertThat(html.select("a").eachAttr("href")).contains(portal.absolute("/pelatihan/las"));
    }

    private void assertIsText(Document mail) {
        assertThat(mail.select("#jahat, script, [onclick]")).isEmpty();
        assertThat(mail.select("a").eachAttr("href")).isNotEmpty().allMatch(address -> address.startsWith(portal.absolute("/")));
    }
}

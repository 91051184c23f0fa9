package id.latih.publicsite.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import id.latih.publicsite.PublicTestBase;
import id.latih.testing.Together;

/** From the form on the list to the last mail. */
class SubscriptionDbTest extends PublicTestBase {

    @Autowired NewsRound round;
    @Autowired Subscriptions subscriptions;

    private final String email = "siti-" + UUID.randomUUID() + "@contoh.id";
    private long institute;
    private String query;

    @BeforeEach
    void search() {
        institute = data.institute();
        query = "?lembaga=" + jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
    }

    @Test
    void theFormStandsUnderTheResultsAndAsksForTheSearchOfThePage() throws Exception {
        var page = web.perform(get(java.net.URI.create("/pelatihan" + query + "&buka=1&halaman=1"))).andReturn().getResponse();
        assertThat(page.getContentAsString()).contains("action=\"/kabari\"")
                .contains("name=\"cari\" value=\"" + query + "&amp;buka=1\"").contains("name=\"email\"");
    }

    @Test
    void theSearchIsSaidInWords() throws Exception {
        var page = web.perform(get("/kabari").param("cari", "?q=las&kejuruan=barista&tempat=36.04.31&asrama=ya&buka=1"))
                .andReturn().getResponse().getContentAsString();
        assertThat(page).contains("“las”, Barista dan pengolahan kopi, Cinangka, Berasrama<");
        assertThat(web.perform(get("/kabari")).andReturn().getResponse().getContentAsString()).contains("Semua pelatihan");
    }

    @Test
    void nothingIsSentUntilTheButtonBehindTheLinkIsPressed() throws Exception {
        ask(email);
        assertThat(mails()).singleElement().satisfies(mail -> assertThat(mail.get("unsubscribe")).isNull());
        var link = link("konfirmasi");
        publishedAfterwards();
        tomorrow();
        round.run();
        assertThat(mails()).as("not confirmed").hasSize(1);
        clock.reset();
        var page = send(get(link));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains(email).contains("<form method=\"post\" action=\"" + link);
        assertThat(confirmed()).as("programs that look for viruses open links too").isFalse();
        assertThat(send(post(link)).getRedirectedUrl()).isEqualTo("/kabari/aktif");
        assertThat(confirmed()).isTrue();
        assertThat(send(get("/kabari/aktif")).getStatus()).isEqualTo(200);
        assertThat(send(post(link)).getRedirectedUrl()).as("twice is once").isEqualTo("/kabari/aktif");
    }

    @Test
    void newBatchesAreToldOnceADayToWhoeverRunsTheRound() throws Exception {
        subscribe();
        var batch = publishedAfterwards();
        tomorrow();
        round.run();
        round.run();
        assertThat(mails()).hasSize(2);
        assertThat((String) mails().getLast().get("text_body")).contains("/pelatihan/" + slug(batch))
                .contains("/kabari/berhenti/");
        var another = publishedAfterwards();
        round.run();
        assertThat(mails()).as("told today already").hasSize(2);
        clock.advance(Duration.ofDays(1));
        round.run();
        assertThat(mails()).hasSize(3);
        assertThat((String) mails().getLast().get("text_body")).contains("/pelatihan/" + slug(another))
                .doesNotContain("/pelatihan/" + slug(batch));
    }

    @Test
    void twoInstancesAtOnceTellOnce() throws Exception {
        subscribe();
        publishedAfterwards();
        tomorrow();
        Callable<Boolean> instance = () -> {
            round.run();
            return true;
        };
        assertThat(Together.run(List.of(instance, instance, instance, instance)))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(mails()).hasSize(2);
    }

    @Test
    void nothingNewNoMail() throws Exception {
        open(institute, "Sebelum", Map.of());
        subscribe();
        data.batch(data.institute(), 4, Map.of("published_at", "2099-01-01 00:00:00"));
        var cancelled = publishedAfterwards();
        jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(cancelled).update();
        tomorrow();
        round.run();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aMailShowsTenAndCountsTheRest() throws Exception {
        subscribe();
        for (var i = 0; i < 12; i++) {
            publishedAfterwards();
        }
        tomorrow();
        round.run();
        var mail = mails().getLast();
        assertThat((String) mail.get("subject")).startsWith("12 ");
        assertThat(Pattern.compile("/pelatihan/angkatan").matcher((String) mail.get("text_body")).results()).hasSize(10);
        assertThat((String) mail.get("text_body")).contains("2 lagi");
        assertThat((String) mail.get("html_body")).contains("<a href=\"http");
    }

    @Test
    void theLinkInEachMailStopsAndDeletesTheAddress() throws Exception {
        subscribe();
        publishedAfterwards();
        tomorrow();
        round.run();
        var link = link("berhenti");
        assertThat((String) mails().getLast().get("unsubscribe")).endsWith(link);
        assertThat(send(get(link)).getContentAsString()).contains(email);
        assertThat(rows()).as("opening it stops nothing").isOne();
        var stopped = send(post(link).param("List-Unsubscribe", "One-Click"));
        assertThat(stopped.getStatus()).as("mail programs want no redirect").isEqualTo(200);
        assertThat(rows()).isZero();
        Awaitility.await().until(() -> mails().isEmpty());
        assertThat(send(post(link)).getStatus()).as("twice is once").isEqualTo(200);
        assertThat(send(get(link)).getStatus()).isEqualTo(410);
        assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?").param("%" + email + "%")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void aLinkToConfirmIsGoodForADay() throws Exception {
        ask(email);
        var link = link("konfirmasi");
        clock.advance(Duration.ofHours(24).minusMinutes(1));
        assertThat(send(get(link)).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(send(get(link)).getStatus()).isEqualTo(410);
        assertThat(send(post(link)).getStatus()).isEqualTo(410);
        assertThat(confirmed()).isFalse();
        subscriptions.forgetUnconfirmed();
        assertThat(rows()).isZero();
        Awaitility.await().until(() -> mails().isEmpty());
    }

    @Test
    void onlyHashesOfLinksAreKept() throws Exception {
        subscribe();
        var token = link("konfirmasi").replaceFirst(".*/", "");
        assertThat(jdbc.sql("select count(*) from search_subscription_link where token_hash = ?").param(token)
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from search_subscription_link where token_hash = ?").param(Secret.hash(token))
                .query(Integer.class).single()).isOne();
    }

    @Test
    void aKnownAddressGetsTheSameAnswer() throws Exception {
        subscribe();
        var known = send(form(email));
        var unknown = send(form("lain-" + email));
        assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl()).isEqualTo("/kabari/terkirim");
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus());
        subscriptions.forgetUnconfirmed();
        clock.advance(Duration.ofHours(25));
        subscriptions.forgetUnconfirmed();
        assertThat(rows()).as("asking again takes nothing away").isOne();
    }

    @Test
    void anAddressGetsFiveLinksADay() throws Exception {
        for (var i = 0; i < 7; i++) {
            assertThat(send(form(email).with(from("10.9." + i + ".1"))).getRedirectedUrl()).isEqualTo("/kabari/terkirim");
        }
        Awaitility.await().until(() -> mails().size() == 5);
        clock.advance(Duration.ofHours(25));
        ask(email);
        Awaitility.await().until(() -> mails().size() == 6);
    }

    @Test
    void aNetworkThatAsksTooOftenWaitsAndLosesNothing() throws Exception {
        var network = from("10.8.1.1");
        for (var i = 0; i < Askers.AN_HOUR; i++) {
            assertThat(send(form(i + email).with(network)).getStatus()).isEqualTo(302);
        }
        var refused = send(form(email).with(network));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("value=\"" + email + "\"").contains("name=\"cari\" value=\"" + query);
        assertThat(send(form(email).with(from("10.8.1.2"))).getStatus()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "siti", "siti@", "siti@contoh", "siti@contoh .id", "a@b.id, c@d.id", "Siti <s@contoh.id>",
        "siti@contoh..id", "siti@[127.0.0.1]"})
    void aBadAddressIsSaidBesideTheFieldAndNothingIsLost(String typed) throws Exception {
        var answer = send(form(typed));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("id=\"email-error\"").contains("aria-invalid=\"true\"")
                .contains("name=\"cari\" value=\"" + query + "\"")
                .contains("value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"");
    }

    @Test
    void mailsAndPagesSpeakTheLanguageOfTheForm() throws Exception {
        send(post("/en/kabari").param("email", email).param("cari", query));
        Awaitility.await().until(() -> mails().size() == 1);
        assertThat((String) mails().getFirst().get("subject")).isEqualTo("Please confirm: tell me about new trainings");
        assertThat(send(post("/en" + link("konfirmasi"))).getRedirectedUrl()).isEqualTo("/en/kabari/aktif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kabari", "/kabari/terkirim", "/kabari/aktif", "/kabari/konfirmasi/x", "/kabari/berhenti/x",
        "/en/kabari/terkirim"})
    void pagesAreKeptByNobodyAndNeedNoSession(String path) throws Exception {
        var result = web.perform(get(path)).andReturn();
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(result.getResponse().getContentAsString()).contains("noindex");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    private void subscribe() throws Exception {
        ask(email);
        send(post(link("konfirmasi")));
    }

    private void ask(String address) throws Exception {
        var before = mails().size();
        assertThat(send(form(address)).getStatus()).isEqualTo(302);
        Awaitility.await().until(() -> mails().size() == before + 1);
    }

    private MockHttpServletRequestBuilder form(String address) {
        return post("/kabari").param("email", address).param("cari", query).with(from(UUID.randomUUID().toString()));
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String network) {
        return request -> {
            request.setRemoteAddr(network);
            return request;
        };
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    /** The job's next morning, with what it has written so far in the outbox. */
    private void tomorrow() {
        clock.advance(Duration.ofDays(1));
    }

    private long publishedAfterwards() {
        clock.advance(Duration.ofMinutes(10));
        return open(institute, "Pelatihan", Map.of());
    }

    /** The path of the latest link to do something, as a mail has it. */
    private String link(String what) {
        Awaitility.await().until(() -> mails().stream().anyMatch(mail -> ((String) mail.get("text_body")).contains(what)));
        var link = Pattern.compile("/kabari/" + what + "/[\\w-]+").matcher((String) mails().stream()
                .filter(mail -> ((String) mail.get("text_body")).contains("/kabari/" + what)).toList().getLast().get("text_body"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Once nothing is on its way to the outbox. */
    private List<Map<String, Object>> mails() {
        Awaitility.await().until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + email + "%").query(Integer.class).single() == 0);
        return jdbc.sql("select subject, text_body, html_body, unsubscribe from mail where recipient = ? order by id")
                .param(email).query().listOfRows();
    }

    private boolean confirmed() {
        return jdbc.sql("select count(*) from search_subscription where email = ? and confirmed_at is not null").param(email)
                .query(Integer.class).single() == 1;
    }

    private int rows() {
        return jdbc.sql("select count(*) from search_subscription where email = ?").param(email).query(Integer.class).single();
    }
}

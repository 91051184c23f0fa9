package id.latih.publicsite.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.Secrets;
import id.latih.limit.Limit;

/** Asking, confirming and their limits. */
class SubscriptionDbTest extends SubscriptionTestBase {

    @Test
    void theFormStandsUnderTheResultsAndAsksForTheSearchOfThePage() throws Exception {
        var page = web.perform(get(URI.create("/pelatihan" + query + "&buka=1&halaman=1"))).andReturn().getResponse();
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
        assertThat(jdbc.sql("select count(*) from search_subscription_link where token_hash = ?").param(Secrets.hash(token))
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
        for (var i = 0; i < Limit.SUBSCRIBE.atOnce(); i++) {
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
}

package id.latih.publicsite.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.testing.Together;

/** What is mailed each morning, and how it is stopped. */
class NewsRoundDbTest extends SubscriptionTestBase {

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

    /** As a mail program's server sends it (RFC 8058, 3.2): from nowhere, without anything of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data"})
    void oneClickInTheMailProgramStopsAtOnce(String form) throws Exception {
        subscribe();
        publishedAfterwards();
        tomorrow();
        round.run();
        var address = (String) mails().getLast().get("unsubscribe");
        var click = form.startsWith("multipart") ? multipart(URI.create(address)) : post(URI.create(address));
        var answer = web.perform(click.contentType(form).param("List-Unsubscribe", "One-Click").secure(true)
                .header("Origin", "https://mail.example").header("Sec-Fetch-Site", "cross-site")).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(rows()).isZero();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void theMailSaysThatTheLinkHasAButtonAndTheHeadersButtonNone() throws Exception {
        subscribe();
        publishedAfterwards();
        tomorrow();
        round.run();
        assertThat((String) mails().getLast().get("text_body")).contains("halaman dengan satu tombol");
        var link = link("berhenti");
        for (var look : List.of(get(link), head(link), options(link))) {
            send(look);
        }
        assertThat(rows()).as("programs that look for viruses open links too").isOne();
        assertThat(send(get(link)).getContentAsString()).containsOnlyOnce("<button")
                .contains("<form method=\"post\" action=\"" + link);
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
}

package id.latih.publicsite.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import id.latih.publicsite.PublicTestBase;

/** Somebody who follows one institute, from the form to the mails. */
abstract class SubscriptionTestBase extends PublicTestBase {

    @Autowired NewsRound round;
    @Autowired Subscriptions subscriptions;

    final String email = "siti-" + UUID.randomUUID() + "@contoh.id";
    long institute;
    String query;

    @BeforeEach
    void search() {
        institute = data.institute();
        query = "?lembaga=" + jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
    }

    void subscribe() throws Exception {
        ask(email);
        send(post(link("konfirmasi")));
    }

    void ask(String address) throws Exception {
        var before = mails().size();
        assertThat(send(form(address)).getStatus()).isEqualTo(302);
        Awaitility.await().until(() -> mails().size() == before + 1);
    }

    MockHttpServletRequestBuilder form(String address) {
        return post("/kabari").param("email", address).param("cari", query).with(from(UUID.randomUUID().toString()));
    }

    static RequestPostProcessor from(String network) {
        return request -> {
            request.setRemoteAddr(network);
            return request;
        };
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    /** The job's next morning, with what it has written so far in the outbox. */
    void tomorrow() {
        clock.advance(Duration.ofDays(1));
    }

    long publishedAfterwards() {
        clock.advance(Duration.ofMinutes(10));
        return open(institute, "Pelatihan", Map.of());
    }

    /** The path of the latest link to do something, as a mail has it. */
    String link(String what) {
        Awaitility.await().until(() -> mails().stream().anyMatch(mail -> ((String) mail.get("text_body")).contains(what)));
        var link = Pattern.compile("/kabari/" + what + "/[\\w-]+").matcher((String) mails().stream()
                .filter(mail -> ((String) mail.get("text_body")).contains("/kabari/" + what)).toList().getLast().get("text_body"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Once nothing is on its way to the outbox. */
    List<Map<String, Object>> mails() {
        Awaitility.await().until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + email + "%").query(Integer.class).single() == 0);
        return jdbc.sql("select subject, text_body, html_body, unsubscribe from mail where recipient = ? order by id")
                .param(email).query().listOfRows();
    }

    boolean confirmed() {
        return jdbc.sql("select count(*) from search_subscription where email = ? and confirmed_at is not null").param(email)
                .query(Integer.class).single() == 1;
    }

    int rows() {
        return jdbc.sql("select count(*) from search_subscription where email = ?").param(email).query(Integer.class).single();
    }
}

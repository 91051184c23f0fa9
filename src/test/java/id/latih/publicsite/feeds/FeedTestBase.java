package id.latih.publicsite.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockHttpServletResponse;

import id.latih.publicsite.PublicTestBase;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A published batch under a title that no other has, and what a program gets that asks for it. */
abstract class FeedTestBase extends PublicTestBase {

    /** The portal's own address in tests. */
    static final String BASE = "http://localhost:8080";

    String word;
    long batch;
    String page;

    @BeforeEach
    void aBatch() {
        word = word();
        batch = open(data.institute(), word + " </script><b>& teman", Map.of());
        page = "/pelatihan/" + slug(batch);
    }

    final MockHttpServletResponse read(String address) throws Exception {
        return web.perform(get(URI.create(address.replace(BASE, ""))).locale(Locale.of("id"))).andReturn().getResponse();
    }

    final String text(String address) throws Exception {
        return read(address).getContentAsString(StandardCharsets.UTF_8);
    }

    /** Moves the training by a day, as an accepted change does. */
    final void postpone() {
        jdbc.sql("""
                update batch set ends_on = date_add(ends_on, interval 1 day), version = version + 1,
                  changed_at = date_add(published_at, interval 1 hour) where id = ?""").param(batch).update();
        forget();
    }

    final void cancel() {
        jdbc.sql("update batch set state = 'CANCELLED', version = version + 1, changed_at = date_add(published_at,"
                + " interval 2 hour) where id = ?").param(batch).update();
        forget();
    }
}

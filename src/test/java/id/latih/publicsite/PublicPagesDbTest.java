package id.latih.publicsite;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.testing.Statements;
import id.latih.training.BatchChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages as a browser gets them: languages, cache, and nothing that knows who reads. */
class PublicPagesDbTest extends PublicTestBase {

    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    private long batch;
    private String title;
    private String page;

    @BeforeEach
    void batch() {
        title = word();
        batch = open(data.institute(), title, Map.of());
        page = "/pelatihan/" + slug(batch);
    }

    private static MockHttpServletRequestBuilder read(String address) {
        return get(URI.create(address)).locale(Locale.of("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pelatihan", "/en", "/en/pelatihan"})
    void noSessionAndNoCookie(String address) throws Exception {
        web.perform(read(address)).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(result -> assertThat(result.getRequest().getSession(false)).isNull())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
    }

    @Test
    void aBatchSaysEverythingInBothLanguages() throws Exception {
        web.perform(read(page)).andExpect(status().isOk()).andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString("Persyaratan")))
                .andExpect(content().string(containsString("href=\"/cari-pelatihan/" + batch + "\"")));
        web.perform(read("/en" + page)).andExpect(content().string(containsString("Requirements")))
                .andExpect(content().string(containsString("hreflang=\"id\" href=\"http://localhost:8080" + page + "\"")));
    }

    @Test
    void typedTextIsShownAsText() throws Exception {
        jdbc.sql("update programme set outcomes = '<script>alert(1)</script>' where id ="
                + " (select programme_id from batch where id = ?)").param(batch).update();
        web.perform(read(page)).andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")));
        web.perform(read("/pelatihan?q=%3Cscript%3Ealert(1)")).andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aDraftHasNoPageAndACancelledBatchKeepsIts() throws Exception {
        jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(batch).update();
        web.perform(read(page)).andExpect(status().isOk()).andExpect(content().string(containsString("dibatalkan")))
                .andExpect(content().string(not(containsString("/cari-pelatihan/" + batch))));
        forget();
        jdbc.sql("update batch set state = 'SUBMITTED' where id = ?").param(batch).update();
        web.perform(read(page)).andExpect(status().isNotFound());
        web.perform(read("/pelatihan/tidak-ada")).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Halaman tidak ditemukan")));
    }

    @Test
    void aPageCostsAtMostThreeStatementsAndARepeatNone() throws Exception {
        // counted in the background when the portal starts
        statistics.allYears();
        for (var address : new String[] {"/", "/pelatihan", "/pelatihan?q=menjait", page}) {
            forget();
            assertThat(Statements.of(() -> web.perform(read(address)).andReturn())).as(address).isBetween(1L, 3L);
            assertThat(Statements.of(() -> web.perform(read(address)).andReturn())).as(address).isZero();
        }
    }

    @Test
    void behindTheLastPageTheListBeginsAgain() throws Exception {
        web.perform(read("/pelatihan?q=" + title + "&halaman=7")).andExpect(redirectedUrl("/pelatihan?q=" + title));
        web.perform(read("/en/pelatihan?halaman=9999")).andExpect(redirectedUrl("/en/pelatihan"));
        web.perform(read("/pelatihan?q=" + title + "x&halaman=7")).andExpect(redirectedUrl("/pelatihan?q=" + title + "x"));
    }

    @Test
    void aFilterThatIsNoChoiceAnyMoreIsStillShown() throws Exception {
        for (var query : List.of("kejuruan=tiada", "lembaga=tiada", "tempat=36.04.99", "bulan=2001-02")) {
            web.perform(read("/pelatihan?" + query)).andExpect(status().isOk())
                    .andExpect(content().string(containsString("<option value=\"" + query.replaceAll(".*=", "")
                            + "\" selected=\"selected\"")));
        }
    }

    @Test
    void theAddressCanBeCopiedWithoutAScript() throws Exception {
        web.perform(read("/en" + page)).andExpect(content().string(
                containsString("Address of this page: http://localhost:8080/en" + page)));
    }

    @Test
    void aReaderWhoHasThePageIsToldSo() throws Exception {
        var etag = web.perform(read(page)).andReturn().getResponse().getHeader("ETag");
        assertThat(etag).isNotNull();
        web.perform(read(page).header("If-None-Match", etag)).andExpect(status().isNotModified())
                .andExpect(content().string(""));
        web.perform(read(page).header("If-None-Match", "\"x\"")).andExpect(status().isOk());
    }

    @Test
    void aChangeShowsAtOnce() throws Exception {
        web.perform(read(page)).andExpect(content().string(containsString("4 kursi")));
        jdbc.sql("update batch set seats = 5 where id = ?").param(batch).update();
        web.perform(read(page)).andExpect(content().string(containsString("4 kursi")));
        transaction.executeWithoutResult(status -> events.publishEvent(new BatchChanged(batch)));
        web.perform(read(page)).andExpect(content().string(containsString("5 kursi")));
    }

    @Test
    void aBrowserThatReadsEnglishIsLedThereUnlessItChoseIndonesian() throws Exception {
        web.perform(get("/pelatihan?q=las").header("Accept-Language", "en-US,en;q=0.9"))
                .andExpect(redirectedUrl("/en/pelatihan?q=las")).andExpect(header().string("Vary", "Accept-Language"));
        web.perform(get("/pelatihan").header("Accept-Language", "en-US,en;q=0.9").header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isOk());
        web.perform(get("/pelatihan").header("Accept-Language", "id-ID,id;q=0.9,en;q=0.8")).andExpect(status().isOk());
        web.perform(get("/pelatihan").header("Accept-Language", "fr")).andExpect(status().isOk());
        web.perform(get("/pelatihan").header("Accept-Language", ";;")).andExpect(status().isOk());
        web.perform(get("/en/pelatihan").header("Accept-Language", "id")).andExpect(status().isOk());
    }
}

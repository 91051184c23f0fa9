package id.latih.publicsite.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

import id.latih.publicsite.PublicTestBase;
import id.latih.testing.Statements;

class InstitutePagesDbTest extends PublicTestBase {

    private long institute;
    private String slug;
    private String name;

    @BeforeEach
    void institute() {
        institute = data.institute();
        name = word();
        jdbc.sql("update institute set name = ?, former_name = 'BLK Lama', about = 'Baris satu\n\n<b>Baris dua</b>' where id = ?")
                .params(name, institute).update();
        slug = jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
    }

    private ResultActions read(String address) throws Exception {
        return web.perform(get(address).locale(Locale.of("id")));
    }

    @Test
    void theListHasTheVerifiedOnesOnly() throws Exception {
        var applied = data.institute();
        var appliedName = word();
        jdbc.sql("update institute set name = ?, state = 'APPLIED' where id = ?").params(appliedName, applied).update();
        open(institute, word(), Map.of());
        read("/lembaga").andExpect(content().string(containsString(name))).andExpect(content().string(containsString("1 pelatihan dibuka")))
                .andExpect(content().string(not(containsString(appliedName))));
    }

    @Test
    void aPageSaysEverythingAndListsWhatIsOpen() throws Exception {
        var title = word();
        var closed = word();
        open(institute, title, Map.of());
        open(institute, closed, Map.of("registration_closes_on", LocalDate.now(clock).minusDays(2)));
        read("/lembaga/" + slug).andExpect(status().isOk()).andExpect(content().string(containsString(title)))
                .andExpect(content().string(not(containsString(closed))))
                .andExpect(content().string(containsString("Dahulu BLK Lama")))
                .andExpect(content().string(containsString("&lt;b&gt;Baris dua")))
                .andExpect(content().string(containsString("openstreetmap.org/search?query=")))
                .andExpect(content().string(containsString("tel:+62254")))
                .andExpect(content().string(containsString("href=\"/pelatihan?lembaga=" + slug)));
        read("/en/lembaga/" + slug).andExpect(content().string(containsString("Formerly BLK Lama")));
    }

    @Test
    void oneThatIsNotVerifiedHasNoPage() throws Exception {
        for (var state : new String[] {"APPLIED", "REFUSED"}) {
            jdbc.sql("update institute set state = ? where id = ?").params(state, institute).update();
            forget();
            read("/lembaga/" + slug).andExpect(status().isNotFound()).andExpect(content().string(not(containsString(name))));
        }
    }

    @Test
    void costsTwoStatementsAtMost() throws Exception {
        assertThat(Statements.of(() -> read("/lembaga"))).isEqualTo(1);
        assertThat(Statements.of(() -> read("/lembaga/" + slug))).isEqualTo(2);
        assertThat(Statements.of(() -> read("/lembaga/" + slug))).isZero();
    }
}

package id.latih.publicsite.statistics;

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

class StatisticsPageDbTest extends PublicTestBase {

    private static int lastYear = 2080;

    private int year;

    @BeforeEach
    void threePeopleInAYearOfTheirOwn() {
        year = lastYear++;
        var batch = data.batch(data.institute(), 7, Map.of("starts_on", LocalDate.of(year, 3, 1), "ends_on", LocalDate.of(year, 4, 1)));
        for (int i = 0; i < 3; i++) {
            data.application(batch, data.resident().residentId(), "SUBMITTED");
        }
        statistics.forget();
    }

    private ResultActions read(String address) throws Exception {
        return web.perform(get(address).locale(Locale.of("id"))).andExpect(status().isOk());
    }

    @Test
    void costsThreeStatementsOnceAndNoneWhileTheFiguresAreFresh() throws Exception {
        assertThat(Statements.of(() -> read("/statistik"))).isEqualTo(3);
        forget();
        assertThat(Statements.of(() -> read("/statistik?tahun=" + year))).isZero();
    }

    @Test
    void theAddressNamesTheYear() throws Exception {
        read("/statistik?tahun=" + year).andExpect(content().string(containsString("aria-current=\"page\">" + year)))
                .andExpect(content().string(containsString("rel=\"canonical\" href=\"http://localhost:8080/statistik?tahun=" + year)));
        for (var wrong : new String[] {"1999", "abcd", "", "99999999999"}) {
            read("/statistik?tahun=" + wrong).andExpect(content().string(containsString("aria-current=\"page\">Semua tahun")));
        }
    }

    @Test
    void saysWhyANumberIsWithheldAndNeverShowsIt() throws Exception {
        read("/statistik?tahun=" + year).andExpect(content().string(containsString("&lt;5")))
                .andExpect(content().string(containsString("satu sampai empat orang")))
                .andExpect(content().string(not(containsString(">3</"))));
        read("/en/statistik?tahun=" + year).andExpect(content().string(containsString("one to four people")));
    }

    @Test
    void gapsOfTheUnemploymentRateStayGaps() throws Exception {
        read("/statistik").andExpect(content().string(containsString("tidak ditemukan")))
                .andExpect(content().string(containsString("14,80")))
                .andExpect(content().string(containsString("1 dari 4 yang ditemukan, di antara 8")))
                .andExpect(content().string(containsString("Sumber: Sakernas BPS")))
                .andExpect(content().string(containsString("10,58")));
        read("/en/statistik").andExpect(content().string(containsString(">2 of 8<")))
                .andExpect(content().string(containsString("14.80")));
    }
}

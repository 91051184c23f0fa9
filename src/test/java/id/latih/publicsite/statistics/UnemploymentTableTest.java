package id.latih.publicsite.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import id.latih.publicsite.statistics.UnemploymentTable.Rank;
import id.latih.publicsite.statistics.UnemploymentTable.Region;

class UnemploymentTableTest {

    private final UnemploymentTable table = new UnemploymentTable();
    private final LineChart chart = LineChart.of(table);

    @Test
    void holdsWhatWasPublished() {
        assertThat(table.regions()).hasSize(9);
        assertThat(table.own().name()).isEqualTo("Kabupaten Serang");
        assertThat(table.own().rate(2025)).contains(new BigDecimal("8.73"));
        assertThat(table.regions()).filteredOn(Region::isProvince).extracting(Region::name).containsExactly("Provinsi Banten");
    }

    /** 2016 is not even a column of the file. */
    @Test
    void everyYearHasAPlaceAndAMissingFigureStaysMissing() {
        assertThat(table.years()).startsWith(2015, 2016, 2017).endsWith(2024, 2025).hasSize(11);
        assertThat(table.regions()).allSatisfy(region -> assertThat(region.rate(2016)).isEmpty());
        assertThat(region("36.01").rate(2023)).isEmpty();
    }

    @Test
    void ranksAmongThoseWithAFigureAndSaysHowMany() {
        assertThat(table.rank(2021)).contains(new Rank(1, 8, 8));
        assertThat(table.rank(2024)).contains(new Rank(1, 4, 8));
        assertThat(table.rank(2025)).contains(new Rank(2, 8, 8));
    }

    @Test
    void doesNotRankWhereItStandsAloneOrIsMissing() {
        assertThat(table.rank(2015)).isEmpty();
        assertThat(table.rank(2020)).isEmpty();
        assertThat(table.rank(2016)).isEmpty();
    }

    @Test
    void linesAreBrokenWhereAYearIsMissing() {
        assertThat(chart.lines(table.own())).singleElement().satisfies(line -> assertThat(line.split(" ")).hasSize(9));
        assertThat(chart.points(table.own())).hasSize(10);
        assertThat(chart.lines(region("36.01"))).extracting(line -> line.split(" ").length).containsExactly(2, 2);
        assertThat(chart.lines(region("36.03"))).hasSize(1);
        assertThat(chart.points(region("36.03"))).hasSize(3);
    }

    @Test
    void chartsHaveOneScaleThatBeginsAtZero() {
        assertThat(chart.highest()).isEqualTo("14.80");
        assertThat(chart.points(table.own()).getFirst()).satisfies(point -> {
            assertThat(point.x()).isEqualTo(LineChart.LEFT);
            assertThat(point.y()).isEqualTo(LineChart.TOP);
        });
        assertThat(chart.last(table.own()).y()).isBetween(57L, 59L);
    }

    private Region region(String code) {
        return table.regions().stream().filter(region -> region.code().equals(code)).findFirst().orElseThrow();
    }
}

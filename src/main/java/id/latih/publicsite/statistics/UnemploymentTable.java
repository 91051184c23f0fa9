package id.latih.publicsite.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The open unemployment rate (TPT) of Banten's regencies and cities as BPS published it, in per cent of the labour
 * force, read from {@code statistics/tpt-banten.csv}. A year without a figure stays without one: nothing is
 * interpolated, and nothing is worked out from the portal's own people.
 */
@Component
public class UnemploymentTable {

    private static final String OWN = "36.04";
    private static final String FILE = "statistics/tpt-banten.csv";

    /** @param code of the region: with a dot for regencies and cities, without one for the province */
    public record Region(String name, String code, Map<Integer, BigDecimal> rates) {

        public boolean isOwn() {
            return code.equals(OWN);
        }

        public boolean isProvince() {
            return !code.contains(".");
        }

        public Optional<BigDecimal> rate(int year) {
            return Optional.ofNullable(rates.get(year));
        }
    }

    /**
     * @param place 1 is the highest rate
     * @param among regencies and cities with a figure of that year
     * @param of    all regencies and cities
     */
    public record Rank(int place, int among, int of) {
    }

    private final List<Integer> years;
    private final List<Region> regions;

    UnemploymentTable() {
        var lines = read().lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(",", -1)).toList();
        var header = lines.getFirst();
        regions = lines.stream().skip(1).map(line -> region(header, line)).toList();
        years = IntStream.rangeClosed(Integer.parseInt(header[2]), Integer.parseInt(header[header.length - 1])).boxed().toList();
    }

    /** Every year from the first to the last, those without any figure too. */
    public List<Integer> years() {
        return years;
    }

    /** The regencies and cities by code, then the province. */
    public List<Region> regions() {
        return regions;
    }

    /** Kabupaten Serang. */
    public Region own() {
        return regions.stream().filter(Region::isOwn).findFirst().orElseThrow();
    }

    /** Kabupaten Serang's place; empty where its figure, or every other one, is missing. */
    public Optional<Rank> rank(int year) {
        var local = regions.stream().filter(region -> !region.isProvince()).toList();
        var rates = local.stream().flatMap(region -> region.rate(year).stream()).toList();
        return own().rate(year).filter(own -> rates.size() > 1).map(own -> new Rank(
                1 + (int) rates.stream().filter(rate -> rate.compareTo(own) > 0).count(), rates.size(), local.size()));
    }

    private static Region region(String[] header, String[] line) {
        var rates = new TreeMap<Integer, BigDecimal>();
        for (int column = 2; column < header.length; column++) {
            if (!line[column].isBlank()) {
                rates.put(Integer.valueOf(header[column]), new BigDecimal(line[column]));
            }
        }
        return new Region(line[0], line[1], Map.copyOf(rates));
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

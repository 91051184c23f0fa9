package id.latih.publicsite.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import id.latih.publicsite.statistics.UnemploymentTable.Region;

/**
 * Where a region's rates are drawn. All charts have one scale, from zero, so that they can be compared; a line joins
 * years that follow each other and is broken where one is missing.
 */
record LineChart(List<Integer> years, BigDecimal highest) {

    static final int LEFT = 8;
    static final int RIGHT = 292;
    static final int TOP = 22;
    static final int BOTTOM = 110;

    /** A year's rate at its place. */
    record Point(int year, BigDecimal rate, long x, long y) {
    }

    static LineChart of(UnemploymentTable table) {
        return new LineChart(table.years(), table.regions().stream().flatMap(region -> region.rates().values().stream())
                .max(BigDecimal::compareTo).orElseThrow());
    }

    public List<Point> points(Region region) {
        return years.stream().flatMap(year -> region.rate(year).stream().map(rate -> point(year, rate))).toList();
    }

    /** Each unbroken stretch, as SVG writes the points of a line. */
    public List<String> lines(Region region) {
        var stretches = new ArrayList<List<Point>>();
        for (var point : points(region)) {
            if (stretches.isEmpty() || stretches.getLast().getLast().year() != point.year() - 1) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(point);
        }
        return stretches.stream().filter(stretch -> stretch.size() > 1).map(stretch -> stretch.stream()
                .map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "))).toList();
    }

    public Point last(Region region) {
        return points(region).getLast();
    }

    private Point point(int year, BigDecimal rate) {
        var across = (year - years.getFirst()) / (double) (years.getLast() - years.getFirst());
        var up = rate.doubleValue() / highest.doubleValue();
        return new Point(year, rate, Math.round(LEFT + across * (RIGHT - LEFT)), Math.round(BOTTOM - up * (BOTTOM - TOP)));
    }
}

package id.latih.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import id.latih.Latih;
import id.latih.resident.ResidentSeal;
import id.latih.testing.Statements;
import id.latih.testing.TestDatabase;

/** Measures the signed-in side with the data of a regency. {@code -Dlatih.bench=lists} runs one part alone. */
public final class LoadBench {

    static final Path FILES = Path.of("target/bench");
    private static final List<String> PARTS = List.of(System.getProperty("latih.bench", "").split(","));

    private final Table table = new Table();

    private LoadBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FILES);
        new LoadBench().run();
        System.exit(0);
    }

    /** Whether a part is to be measured: {@code public}, {@code lists}, {@code submissions}, {@code heap}, {@code minute}, {@code start}. */
    static boolean wants(String part) {
        return PARTS.getFirst().isBlank() || PARTS.contains(part);
    }

    private void run() throws Exception {
        if (List.of("lists", "submissions", "heap", "minute", "start").stream().anyMatch(LoadBench::wants)) {
            Map<String, String> settings;
            try (var portal = filled(Regency.Size.FULL)) {
                settings = PortalProcess.database(portal.getEnvironment());
                inside(portal);
            }
            outside(settings);
            table.write(FILES.resolve("load.md"));
        }
    }

    /** What is measured at the services. */
    private void inside(ConfigurableApplicationContext portal) throws Exception {
        if (wants("lists")) {
            try (var few = filled(Regency.Size.FULL.hundredth())) {
                compareLists(portal, few, table);
            }
        }
        if (wants("submissions")) {
            try (var uncounted = uncounted(portal)) {
                new Submissions(uncounted, table, OpeningBatches.make(uncounted.getBean(JdbcTemplate.class))).measure();
            }
        }
    }

    /** What is measured over HTTP: the built portal in a JVM of its own, on the same database. */
    private void outside(Map<String, String> settings) throws Exception {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(settings.get("LATIH_DB_URL"), settings.get("LATIH_DB_USER"),
                settings.get("LATIH_DB_PASSWORD"), true));
        var batches = OpeningBatches.make(jdbc);
        if (wants("heap")) {
            try (var portal = PortalProcess.start(settings, "-jar", PortalProcess.jar().toString())) {
                new HeapOfPages(portal, table).measure(batches.getFirst(), jdbc);
            }
        }
        if (wants("minute")) {
            try (var portal = new Starts(settings, table).asDeployed()) {
                new OpeningMinute(portal, jdbc, table, batches).measure();
            }
        }
        if (wants("start")) {
            new Starts(settings, table).measure();
        }
    }

    static ConfigurableApplicationContext portal() {
        return portal(new TestDatabase(), Latih.class, Statements.class);
    }

    /** The portal as an office has it, on the database of another: counting the statements takes as long as sending them. */
    private static ConfigurableApplicationContext uncounted(ConfigurableApplicationContext other) {
        return portal(TestDatabase.of(other), Latih.class);
    }

    private static ConfigurableApplicationContext portal(ApplicationContextInitializer<ConfigurableApplicationContext> database,
            Class<?>... sources) {
        return new SpringApplicationBuilder(sources).profiles("demo").initializers(database)
                .run("--server.port=0", "--logging.level.root=warn");
    }

    private static ConfigurableApplicationContext filled(Regency.Size size) {
        var portal = portal();
        fill(portal, size);
        return portal;
    }

    static void fill(ConfigurableApplicationContext portal, Regency.Size size) {
        var start = System.nanoTime();
        new Regency(portal.getBean(JdbcTemplate.class), portal.getBean(ResidentSeal.class), size).make();
        System.out.printf("%s made in %d s%n", size, (System.nanoTime() - start) / 1_000_000_000);
    }

    static void compareLists(ApplicationContext many, ApplicationContext few, Table table) throws Exception {
        table.heading("Lists: " + Regency.Size.FULL + ", beside a hundredth of it", "list", "statements", "rows read",
                "ms", "times as long (at most 2)");
        var other = new Lists(few).looks();
        for (var look : new Lists(many).looks().entrySet()) {
            var costs = ListCost.compare(new ListCost.Look(look.getValue(), many),
                    new ListCost.Look(other.get(look.getKey()), few));
            var cost = costs.getFirst();
            var beside = costs.getLast();
            table.cells(look.getKey(), cost.statements() + " beside " + beside.statements(),
                    "%,d beside %,d".formatted(cost.rows(), beside.rows()),
                    "%.1f beside %.1f".formatted(cost.millis(), beside.millis()),
                    "%.1f".formatted(cost.millis() / beside.millis()));
        }
    }
}

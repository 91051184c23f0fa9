package id.latih.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.apache.catalina.Context;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import id.latih.Latih;
import id.latih.core.Assets;
import id.latih.publicsite.Batches;
import id.latih.publicsite.Search;
import id.latih.publicsite.statistics.Statistics;
import id.latih.testing.BrowserProgram;
import id.latih.testing.Statements;
import id.latih.testing.TestDatabase;

/** Measures the public pages, and the first page of the signed-in side, on the demo data and a thousand times as much. */
public final class PublicBench {

    private static final Path FILES = Path.of("target/bench");
    private static final Duration RUN = Duration.ofSeconds(9);
    private static final String LIST = "/pelatihan";
    private static final String SAME_SIZE = "same-size.html";
    private static final String ASSETS = "/assets/";

    private final Table table = new Table();
    private final ConfigurableApplicationContext portal;
    private final int port;
    private final JdbcClient jdbc;

    private PublicBench(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.port = ((WebServerApplicationContext) portal).getWebServer().getPort();
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FILES);
        if (!LoadBench.wants("public")) {
            return;
        }
        try (var portal = new SpringApplicationBuilder(Latih.class, Statements.class, PlainFiles.class).profiles("demo")
                .initializers(new TestDatabase())
                .run("--server.port=0", "--server.tomcat.max-keep-alive-requests=-1")) {
            new PublicBench(portal).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        table.title("Weight, in Chromium at 360 pixels");
        weights();
        table.title("Statements and time of a search");
        statements();
        table.title("The statistics, counted anew in the background every ten minutes");
        statistics();
        table.title("Requests per second, driver and server on the same two cores");
        throughput();
        table.write(FILES.resolve("public.md"));
    }

    /** The server's own way to hand out a file, to compare with. */
    static class PlainFiles implements WebMvcConfigurer {

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler(ASSETS + "same-*").addResourceLocations(FILES.toUri().toString());
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void weights() throws Exception {
        var browser = BrowserProgram.executable().orElseThrow();
        try (var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(browser).setArgs(BrowserProgram.ARGUMENTS))) {
            var html = body("gzip");
            table.row("`/pelatihan`, HTML of 20 rows, packed", "15 KB", "%.1f KB", html.body().length / 1024.0);
            try (var reader = PageWeight.phone(chromium, false)) {
                table.row("`/pelatihan`, cold, no JavaScript", "60 KB in 6 requests", PageWeight.of(reader, address(LIST)).toString());
                table.row("`/pelatihan`, warm", "20 KB", PageWeight.of(reader, address(LIST)).toString());
            }
            new FirstPages(chromium, address(""), table).measure();
        }
    }

    private void statements() throws Exception {
        var batches = portal.getBean(Batches.class);
        var searches = new TreeMap<>(Map.of("the whole list", Search.ALL, "the word “las”", Search.of(Map.of("q", "las")),
                "the misspelt word “menjait”", Search.of(Map.of("q", "menjait")),
                "what is open, by start", Search.of(Map.of("buka", "1", "urut", "mulai"))));
        for (var size : new String[] {"demo data", "1,000 times as many batches"}) {
            for (var search : searches.entrySet()) {
                batches.find(search.getValue());
                var sent = Statements.of(() -> batches.find(search.getValue()));
                var start = System.nanoTime();
                var found = batches.find(search.getValue());
                table.row(search.getKey() + ", " + size, "at most 3 statements", "%d, %d found, %.1f ms", sent,
                        found.total(), (System.nanoTime() - start) / 1e6);
            }
            if (size.equals("demo data")) {
                multiply();
            }
        }
    }

    private void statistics() throws Exception {
        var statistics = portal.getBean(Statistics.class);
        for (var size : new String[] {"demo data", "beside " + Regency.Size.FULL}) {
            statistics.forget();
            var start = System.nanoTime();
            var sent = Statements.of(statistics::allYears);
            table.row("counted, " + size, "3 statements", "%d, %d years, %.0f ms", sent, statistics.years().size(),
                    (System.nanoTime() - start) / 1e6);
            if (size.equals("demo data")) {
                LoadBench.fill(portal, Regency.Size.FULL);
            }
        }
    }

    /** Each batch a thousand times more. */
    private void multiply() {
        var columns = jdbc.sql("""
                select group_concat(column_name) from information_schema.columns where table_schema = database()
                and table_name = 'batch' and column_name not in ('id', 'slug') and coalesce(generation_expression, '') = ''""")
                .query(String.class).single();
        var digits = "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
                + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
        jdbc.sql("insert into batch (" + columns + ", slug) select " + columns + ", concat(left(slug, 100), '-x', a.d, b.d, c.d)"
                + " from batch, " + digits + " a, " + digits + " b, " + digits + " c").update();
        jdbc.sql("insert into batch_search select n.id, s.words from batch n join batch o on n.programme_id = o.programme_id"
                + " and n.name = o.name and n.id <> o.id join batch_search s on s.batch_id = o.id"
                + " where n.slug like '%-x___' and o.slug not like '%-x___'").update();
        jdbc.sql("analyze table batch, batch_search").query().listOfRows();
    }

    private void throughput() throws Exception {
        Files.write(FILES.resolve(SAME_SIZE), body("identity").body());
        var page = new Load(port, LIST).perSecond(RUN);
        var file = new Load(port, ASSETS + SAME_SIZE).perSecond(RUN);
        table.row("`/pelatihan` from the cache, beside a static file of its size", "half of the file's",
                "%.0f beside %.0f: %.2f", page, file, page / file);
        table.row("the same, packed", "", "%.0f", new Load(port, LIST, "Accept-Encoding: gzip").perSecond(RUN));
        table.row("the same, answered 304", "304", "%.0f", new Load(port, LIST,
                "If-None-Match: " + body("gzip").headers().firstValue("ETag").orElseThrow()).perSecond(RUN));
        var assets = new Assets();
        table.row("new visitors with an empty cache: the page, its styles and its icon", "500", "%.0f",
                Load.ofVisitors(port, List.of(LIST, assets.path("public.css"), assets.path("icon.svg"))).perSecond(RUN));
        var context = (Context) ((TomcatWebServer) ((WebServerApplicationContext) portal).getWebServer()).getTomcat()
                .getHost().findChildren()[0];
        var before = context.getManager().getSessionCounter();
        new Load(port, LIST).perSecond(Duration.ofSeconds(3));
        table.row("sessions made by all these visitors", "0", "%d", context.getManager().getSessionCounter() - before);
    }

    private HttpResponse<byte[]> body(String encoding) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address(LIST))).header("Accept-Encoding", encoding)
                    .header("Accept-Language", "id").build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}

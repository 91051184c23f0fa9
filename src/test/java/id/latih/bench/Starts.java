package id.latih.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

/** Seconds from the command to the sign-in page, as docs/operations.md tells to start the portal. */
final class Starts {

    private static final int TIMES = 3;
    private static final Path FOLDER = LoadBench.FILES.resolve("app");
    private static final Path CACHE = FOLDER.resolve("latih.aot");

    private final Map<String, String> settings;
    private final Table table;

    Starts(Map<String, String> settings, Table table) {
        this.settings = settings;
        this.table = table;
    }

    void measure() throws Exception {
        table.heading("Seconds from the command to the sign-in page, the middle of " + TIMES, "start", "aim", "seconds");
        var jar = PortalProcess.jar();
        table.cells("`java -jar` of the jar as it is built", "", seconds("-jar", jar.toString()));
        var extracted = extracted();
        table.cells("the jar extracted", "", seconds("-jar", extracted));
        run("-XX:AOTCacheOutput=" + CACHE, "-Dspring.context.exit=onRefresh", "-jar", extracted);
        table.cells("with the AOT cache of a start, %d MB".formatted(Files.size(CACHE) >> 20), "7",
                seconds("-XX:AOTCache=" + CACHE, "-jar", extracted));
        makeCache(extracted);
        table.cells("with the AOT cache of a start and its first page, %d MB".formatted(Files.size(CACHE) >> 20), "7",
                seconds("-XX:AOTCache=" + CACHE, "-jar", extracted));
    }

    /** As {@code deploy/} runs it: extracted, with the cache of a start and its first page. */
    PortalProcess asDeployed() throws Exception {
        var extracted = extracted();
        makeCache(extracted);
        return PortalProcess.start(settings, "-XX:AOTCache=" + CACHE, "-jar", extracted);
    }

    private String extracted() throws IOException, InterruptedException {
        var jar = PortalProcess.jar();
        FileSystemUtils.deleteRecursively(FOLDER);
        run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", FOLDER.toString());
        return FOLDER.resolve(jar.getFileName()).toString();
    }

    /** The portal ends as an operator ends it, and then writes the cache. */
    private void makeCache(String extracted) throws Exception {
        PortalProcess.start(settings, "-XX:AOTCacheOutput=" + CACHE, "-jar", extracted).close();
    }

    private String seconds(String... arguments) throws Exception {
        var seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            try (var portal = PortalProcess.start(settings, arguments)) {
                seconds[i] = portal.seconds;
            }
        }
        Arrays.sort(seconds);
        return "%.1f".formatted(seconds[TIMES / 2]);
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(PortalProcess.command(arguments)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LoadBench.FILES.resolve("portal.log").toFile()));
        builder.environment().putAll(settings);
        builder.start().waitFor();
    }
}

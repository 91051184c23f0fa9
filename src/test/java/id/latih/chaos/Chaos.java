package id.latih.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs both programs, as often as asked, and ends with how many runs were green. The output of each is kept in
 * {@code target/chaos}.
 */
public final class Chaos {

    private static final int PORTS_OF_ONE = 10;

    private final Path jar;
    private final int port;
    private final List<String> results = new ArrayList<>();
    private int red;

    private Chaos(Path jar, int port) {
        this.jar = jar;
        this.port = port;
    }

    @FunctionalInterface
    private interface Program {
        boolean run(Path jar, int port, Path output) throws Exception;
    }

    /** The jar, how often, the first of twenty ports, and which: kill, two or all. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(KillNine.FOLDER);
        var chaos = new Chaos(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        for (var run = 1; run <= Integer.parseInt(arguments[1]); run++) {
            if (!arguments[3].equals("two")) {
                chaos.run("kill", run, chaos.port, KillNine::run);
            }
            if (!arguments[3].equals("kill")) {
                chaos.run("two", run, chaos.port + PORTS_OF_ONE, TwoInstances::run);
            }
        }
        System.out.println(String.join("\n", chaos.results));
        System.exit(chaos.red == 0 ? 0 : 1);
    }

    private void run(String name, int run, int first, Program program) throws IOException {
        System.out.println("--- " + name + ", run " + run);
        var start = System.nanoTime();
        boolean green;
        try {
            green = program.run(jar, first, KillNine.FOLDER.resolve(name + "-" + run + ".txt"));
        } catch (Exception broken) {
            broken.printStackTrace();
            green = false;
        }
        red += green ? 0 : 1;
        results.add("%s, run %d: %s in %d s".formatted(name, run, green ? "green" : "RED", (System.nanoTime() - start) / 1_000_000_000));
        Files.write(KillNine.FOLDER.resolve("results.txt"), results);
    }
}

package id.latih.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run says: on the console as it happens, and into a file at its end. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final long start = System.nanoTime();

    Report() {
        // what the mail server and the database driver say is no part of it
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
    }

    void say(String format, Object... arguments) {
        var line = "%4d s  %s".formatted((System.nanoTime() - start) / 1_000_000_000, format.formatted(arguments));
        lines.add(line);
        System.out.println(line);
    }

    void complain(List<String> found) {
        found.stream().limit(10).forEach(complaint -> say("WRONG: %s", complaint));
        if (found.size() > 10) {
            say("WRONG: and %d more", found.size() - 10);
        }
        complaints.addAll(found);
    }

    /** @return whether nothing was wrong */
    boolean end(Path file) throws IOException {
        say("%s", complaints.isEmpty() ? "GREEN" : "RED: " + complaints.size() + " complaints");
        Files.write(file, lines);
        return complaints.isEmpty();
    }
}

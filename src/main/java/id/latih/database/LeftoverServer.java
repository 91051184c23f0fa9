package id.latih.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived a portal killed the hard way. It is stopped as it would have been:
 * it finishes what it holds and closes its files. Nothing but our own server is ever touched, because a
 * process id may since belong to some other program.
 */
final class LeftoverServer {
    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    private static final long SECONDS_TO_STOP = 60;

    private LeftoverServer() {
    }

    static void stop(Path pidFile, Path program) throws IOException, InterruptedException {
        var leftover = find(pidFile, program);
        if (leftover.isPresent()) {
            log.info("A database server was left over from a portal that was killed (process {}); stopping it.",
                leftover.get().pid());
            leftover.get().destroy();
            await(leftover.get());
        }
    }

    static Optional<ProcessHandle> find(Path pidFile, Path program) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        return pid.matches("\\d{1,18}")
            ? ProcessHandle.of(Long.parseLong(pid)).filter(p -> p.info().command().filter(c -> isSame(c, program)).isPresent())
            : Optional.empty();
    }

    private static boolean isSame(String command, Path program) {
        try {
            return Files.isSameFile(Path.of(command), program);
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("The database server left over from an earlier start (process "
                + process.pid() + ") does not stop. Stop it by hand, then start again.", e);
        }
    }
}

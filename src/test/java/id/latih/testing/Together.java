package id.latih.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs actions at the same moment, each on a thread of its own. */
public final class Together {

    private Together() {
    }

    /** What became of one action: its result, or what it threw. */
    public record Outcome<T>(T result, Throwable failure) {
    }

    public static <T> List<Outcome<T>> run(List<Callable<T>> actions) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(actions.size())) {
            var futures = new ArrayList<Future<T>>();
            for (var action : actions) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            start.countDown();
            return futures.stream().map(Together::outcome).toList();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

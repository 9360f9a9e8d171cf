package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Some clients that each call again as soon as they are answered: first to warm up, then for the figures. */
record ClosedLoop(int clients, int warmUpSeconds, int seconds) {
    /** One call; the number is different each time. */
    @FunctionalInterface
    interface Call {
        void make(long number) throws IOException;
    }

    /** How many calls a second, and how long each took. */
    record Outcome(double perSecond, Percentiles latency) {}

    Outcome run(Call call) throws IOException, InterruptedException {
        AtomicLong numbers = new AtomicLong();
        rounds(call, numbers, warmUpSeconds);
        long begin = System.nanoTime();
        long[] nanos = rounds(call, numbers, seconds);
        double elapsed = (System.nanoTime() - begin) / 1e9;
        return new Outcome(nanos.length / elapsed, new Percentiles(nanos));
    }

    private long[] rounds(Call call, AtomicLong numbers, int forSeconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + forSeconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(() -> one(call, numbers, end));
            }
            List<Long> taken = new ArrayList<>();
            for (Future<List<Long>> client : threads.invokeAll(all)) {
                taken.addAll(client.get());
            }
            return taken.stream().mapToLong(Long::longValue).toArray();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> one(Call call, AtomicLong numbers, long end) throws IOException {
        List<Long> taken = new ArrayList<>();
        long now = System.nanoTime();
        while (now < end) {
            call.make(numbers.getAndIncrement());
            long then = System.nanoTime();
            taken.add(then - now);
            now = then;
        }
        return taken;
    }
}

package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A fixed number of calls, made by some clients that each call again as soon as they are answered. */
record FixedWork(int clients) {

    /** @return how long each took, in nanoseconds; the n-th call's at place n */
    long[] run(int calls, ClosedLoop.Call call) throws IOException, InterruptedException {
        long[] nanos = new long[calls];
        AtomicLong next = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            for (Future<Void> client : threads.invokeAll(IntStream.range(0, clients)
                    .<java.util.concurrent.Callable<Void>>mapToObj(n -> () -> one(call, next, nanos))
                    .toList())) {
                client.get();
            }
            return Arrays.copyOf(nanos, calls);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void one(ClosedLoop.Call call, AtomicLong next, long[] nanos) throws IOException {
        for (long number = next.getAndIncrement(); number < nanos.length; number = next.getAndIncrement()) {
            long begin = System.nanoTime();
            call.make(number);
            nanos[(int) number] = System.nanoTime() - begin;
        }
        return null;
    }
}

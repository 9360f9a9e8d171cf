package net.healix360.engage.it.faults;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The telephony account: a connection for each workplace, each event of it only when the one before was acknowledged; now
 * and then what was sent already is sent once more.
 */
final class Generator {
    private static final int ONE_IN_MANY_IS_SENT_TWICE = 25;

    private final InetSocketAddress dispatcher;
    private final String token;
    private final Acknowledged acknowledged;
    private final Duration pace;
    private final List<Thread> lines = new ArrayList<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicLong twice = new AtomicLong();

    /**
     * @param dispatcher where the account is told to send its events
     * @param pace how long a line rests after each event
     */
    Generator(InetSocketAddress dispatcher, String token, Acknowledged acknowledged, Duration pace) {
        this.dispatcher = dispatcher;
        this.token = token;
        this.acknowledged = acknowledged;
        this.pace = pace;
    }

    /** @param more asked before each event */
    void start(Supplier<Workplace.Next> workplace, long seed, BooleanSupplier more) {
        Thread line = new Thread(() -> work(workplace, new Random(seed), more), "vendor-line-" + lines.size());
        line.setDaemon(true);
        lines.add(line);
        line.start();
    }

    /** Waits until each line's last event was acknowledged. */
    void join() throws InterruptedException {
        for (Thread line : lines) {
            line.join();
        }
    }

    /** What was acknowledged as no right dispatcher would. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many different events were acknowledged so far. */
    long sent() {
        return sent.get();
    }

    String summary() {
        return sent + " events acknowledged, " + twice + " of them sent twice on purpose, " + repeated
                + " sendings repeated for want of a 200";
    }

    private void work(Supplier<Workplace.Next> workplace, Random random, BooleanSupplier more) {
        try (VendorLine line = new VendorLine(dispatcher, token)) {
            while (more.getAsBoolean()) {
                Workplace.Next next = workplace.get();
                Telling telling = next.telling();
                VendorLine.Receipt receipt = line.tell(telling);
                acknowledged.add(telling.source(), telling.number(), receipt.key());
                next.effect().run();
                sent.incrementAndGet();
                if (random.nextInt(ONE_IN_MANY_IS_SENT_TWICE) == 0) {
                    again(line, telling, receipt);
                }
                LockSupport.parkNanos(pace.toNanos());
            }
            repeated.addAndGet(line.repeats());
        } catch (RuntimeException broken) {
            faults.add(Thread.currentThread().getName() + " ended: " + broken.getMessage());
        }
    }

    private void again(VendorLine line, Telling telling, VendorLine.Receipt first) {
        twice.incrementAndGet();
        VendorLine.Receipt second = line.tell(telling);
        if (!second.key().equals(first.key()) || !second.status().equals("duplicate")) {
            faults.add("the same bytes of " + telling.source().event(telling.number()) + " were answered with " + first
                    + ", then with " + second);
        }
    }
}

package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The vendor's agent events over many connections; an agent's events go over one of them, each after the one before was
 * answered, so their order is known.
 */
final class EventFlood {

    /** Headers that this body needs. */
    @FunctionalInterface
    interface Headers {
        String of(String id, byte[] body);
    }

    private static final DateTimeFormatter VENDOR_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Kolkata"));
    private static final int STATUS_OK = 200;
    private static final int KEY_DIGITS = 15;
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final URI door;
    private final List<String> agents;
    private final int connections;
    private final Headers headers;
    private final Clock clock = Clock.systemUTC();
    private final AtomicInteger refused = new AtomicInteger();

    EventFlood(URI door, List<String> agents, int connections, Headers headers) {
        this.door = door;
        this.agents = List.copyOf(agents);
        this.connections = Math.min(connections, agents.size());
        this.headers = headers;
    }

    /** As the vendor sends them: nothing but the token in the address. */
    static EventFlood ofVendor(URI door, List<String> agents, int connections) {
        return new EventFlood(door, agents, connections, (id, body) -> "");
    }

    /** Each connection sends as soon as it is answered. */
    FloodOutcome asFastAsPossible(int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        return run((number, line) -> System.nanoTime() < end);
    }

    FloodOutcome count(int events) throws IOException, InterruptedException {
        int each = events / connections;
        return run((number, line) -> number < each);
    }

    /** Events become due at a steady rate, whatever the answers take; a late one counts from when it was due. */
    FloodOutcome atRate(int perSecond, int seconds) throws IOException, InterruptedException {
        long begin = System.nanoTime() + 50_000_000L;
        long apart = 1_000_000_000L * connections / perSecond;
        int each = perSecond * seconds / connections;
        return run((number, line) -> {
            long due = begin + number * apart + line * apart / connections;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            return number < each;
        });
    }

    /** Whether this connection sends its next event, once it may. */
    @FunctionalInterface
    private interface Pace {
        boolean next(int number, int line);
    }

    private FloodOutcome run(Pace pace) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<List<FloodOutcome.Sent>>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int line = i;
                all.add(() -> oneLine(pace, line));
            }
            refused.set(0);
            long begin = System.nanoTime();
            List<List<FloodOutcome.Sent>> lines = new ArrayList<>();
            for (Future<List<FloodOutcome.Sent>> line : threads.invokeAll(all)) {
                lines.add(line.get());
            }
            return new FloodOutcome(lines, (System.nanoTime() - begin) / 1e9, refused.get());
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<FloodOutcome.Sent> oneLine(Pace pace, int line) throws IOException {
        List<FloodOutcome.Sent> sent = new ArrayList<>();
        try (VendorLine connection = new VendorLine(door)) {
            for (int number = 0; pace.next(number, line); number++) {
                String agent = agents.get((line + number * connections) % agents.size());
                long sequence = SEQUENCE.incrementAndGet();
                byte[] body = body(agent, number, sequence).getBytes(StandardCharsets.UTF_8);
                long at = clock.millis();
                long begin = System.nanoTime();
                String id = Long.toHexString(0x100000000000000L + sequence);
                VendorLine.Answer answer = connection.post(headers.of(id, body), body);
                long nanos = System.nanoTime() - begin;
                if (answer.status() == STATUS_OK) {
                    sent.add(new FloodOutcome.Sent(keyIn(answer.body(), id), at, nanos));
                } else {
                    refused.incrementAndGet();
                }
            }
        }
        return sent;
    }

    static long key(String hex) {
        return Long.parseUnsignedLong(hex.substring(0, Math.min(KEY_DIGITS, hex.length())), 16);
    }

    /** The dispatcher names the key it made; a door that names none keeps the one we gave. */
    private static long keyIn(String answer, String given) {
        int at = answer.indexOf("\"id\":\"");
        return key(at < 0 ? given : answer.substring(at + 6, at + 6 + KEY_DIGITS));
    }

    private String body(String agent, int number, long sequence) {
        String now = VENDOR_TIME.format(clock.instant());
        String action = number / agents.size() % 2 == 0 ? "release" : "pause";
        return "{\"eventType\":\"Agent\",\"eventTime\":\"" + now
                + "\",\"username\":\"helix_demo\",\"data\":{\"action\":\""
                + action + "\",\"agentId\":\"" + agent + "\",\"agentMode\":\"INBOUND\",\"eventTime\":\"" + now
                + "\",\"pauseReason\":\"Break\",\"sequence\":" + sequence + "}}";
    }
}

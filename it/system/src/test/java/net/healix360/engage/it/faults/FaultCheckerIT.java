package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Stack;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promises of event delivery, tried on a product of its own while it is killed, paused and cut off. The same faults again:
 * {@code ./engage check-faults --seed N}.
 */
@Order(FaultCheckerIT.BEFORE_THE_SHARED_PRODUCT_STARTS)
class FaultCheckerIT {
    static final int BEFORE_THE_SHARED_PRODUCT_STARTS = 1;

    private static final List<String> KILLED = List.of("dispatcher", "redis-telephony", "sidecar-ramaiah");
    private static final List<String> PAUSED = List.of("dispatcher", "redis-telephony", "sidecar-ramaiah");
    private static final List<String> CLOCKS = List.of("dispatcher", "sidecar-global");

    private final Settings settings = Settings.given();
    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void whatIsAcknowledgedArrivesOnceInOrderAndAtNobodyElseWhateverBreaks(@TempDir Path scratch) throws Exception {
        Clocks clocks = Clocks.in(scratch);
        say("seed " + settings.seed() + (clocks.available() ? "" : "; no clock jumps: libfaketime is not installed"));
        int dispatcher = Doors.free();
        int sidecar = Doors.free();
        try (FaultProxy vendor = new FaultProxy(loopback(dispatcher));
                FaultProxy delivery = new FaultProxy(loopback(sidecar))) {
            Engage engage = Engage.withFreshHome()
                    .with("ENGAGE_PORT_DISPATCHER", Integer.toString(dispatcher))
                    .with("ENGAGE_PORT_SIDECAR_RAMAIAH", Integer.toString(sidecar))
                    .with("ENGAGE_PORT_REDIS_TELEPHONY", Integer.toString(Doors.free()))
                    .with("RAMAIAH_TELEPHONY_CALLBACK_URL", delivery.url().toString())
                    .with("OZONETEL_URL", "http://127.0.0.1:9"); // this test is the vendor
            boolean promisesKept = false;
            Stack stack = Stack.another(clocks.of(settings.of(engage), CLOCKS));
            try {
                FaultPlan plan =
                        new FaultPlan(settings.seed(), KILLED, PAUSED, clocks.available() ? CLOCKS : List.of());
                Generator generator = new Generator(
                        vendor.address(),
                        stack.status().secrets().path("vendorToken").asText(),
                        acknowledged,
                        settings.pace());
                Map<Network, FaultProxy> networks = Map.of(Network.VENDOR, vendor, Network.DELIVERY, delivery);
                Account account = breakWhileWorking(
                        stack, generator, new Nemesis(stack, plan, networks, clocks, settings.calm()));
                judge(new Inspection(stack, acknowledged), stack.hospitals(), generator, account);
                promisesKept = true;
            } finally {
                if (!promisesKept) {
                    stack.keepLogs();
                }
                stack.end();
            }
        }
    }

    private Account breakWhileWorking(Stack stack, Generator generator, Nemesis nemesis) throws InterruptedException {
        long begun = System.nanoTime();
        BooleanSupplier more = () -> settings.wantsMore(generator.sent(), Duration.ofNanos(System.nanoTime() - begun));
        AtomicBoolean striking = new AtomicBoolean(true);
        Account account = new Account(generator, settings.seed());
        account.work(stack.hospitals(), () -> striking.get() || more.getAsBoolean());
        sayProgress(generator, more);
        try {
            nemesis.run(() -> more.getAsBoolean() && generator.faults().isEmpty());
        } finally {
            striking.set(false);
            nemesis.done().forEach(FaultCheckerIT::say);
        }
        generator.join();
        generator.faults().forEach(FaultCheckerIT::say);
        say(generator.summary() + " in "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        return account;
    }

    /** In a long run, how far it is. */
    private static void sayProgress(Generator generator, BooleanSupplier more) {
        Thread teller = new Thread(() -> {
            while (more.getAsBoolean()) {
                LockSupport.parkNanos(Duration.ofMinutes(1).toNanos());
                say(generator.sent() + " events acknowledged so far");
            }
        });
        teller.setDaemon(true);
        teller.start();
    }

    private void judge(Inspection inspection, List<Hospital> hospitals, Generator generator, Account account) {
        inspection.awaitQuiet(account.stranger());
        SoftAssertions all = new SoftAssertions();
        all.assertThat(generator.faults()).as("what the account was answered").isEmpty();
        for (Hospital hospital : hospitals) {
            long sent = acknowledged.countOf(hospital.name());
            Verdict verdict = inspection.journalOf(hospital);
            say(hospital.name() + ": " + sent + " acknowledged, " + verdict.rows() + " in the journal, faults: "
                    + verdict.faults().size());
            all.assertThat(sent).as("events for " + hospital.name()).isPositive();
            all.assertThat(verdict.faults())
                    .as("the journal of " + hospital.name())
                    .isEmpty();
            all.assertThat(inspection.deliveredTo(hospital))
                    .as("what the lane of " + hospital.name() + " says that it delivered")
                    .isEqualTo(sent);
            if (verdict.faults().isEmpty()) {
                all.assertThatCode(() -> inspection.awaitFloor(hospital, account.floorOf(hospital)))
                        .as("the floor of " + hospital.name())
                        .doesNotThrowAnyException();
            }
        }
        long strange = acknowledged.count(account.stranger());
        all.assertThat(inspection.quarantined(account.stranger()))
                .as("what is kept of who belongs to nobody")
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, strange).boxed().toList());
        all.assertThat(inspection.deadLetters()).as("dead letters").isEmpty();
        all.assertAll();
        assertThat(strange).as("events of who belongs to nobody").isPositive();
        say("of " + acknowledged.count()
                + " acknowledged events none is missing, double, out of its agent's or call's order, or at a"
                + " foreign hospital; " + strange
                + " of nobody's are still kept; both floors are as the account left them");
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static void say(String line) {
        System.out.println("faults: " + line);
    }
}

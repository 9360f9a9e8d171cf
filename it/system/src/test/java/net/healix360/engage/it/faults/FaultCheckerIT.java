package net.healix360.engage.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
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
        int port = freePort();
        try (FaultProxy delivery = new FaultProxy(loopback(port))) {
            Engage engage = Engage.withFreshHome()
                    .with("ENGAGE_PORT_SIDECAR_RAMAIAH", Integer.toString(port))
                    .with("RAMAIAH_TELEPHONY_CALLBACK_URL", delivery.url().toString())
                    .with("OZONETEL_URL", "http://127.0.0.1:9"); // this test is the vendor
            boolean promisesKept = false;
            Stack stack = Stack.another(clocks.of(engage, CLOCKS));
            try (FaultProxy vendor =
                    new FaultProxy(loopback(stack.url("dispatcher").getPort()))) {
                FaultPlan plan =
                        new FaultPlan(settings.seed(), KILLED, PAUSED, clocks.available() ? CLOCKS : List.of());
                Generator generator = new Generator(
                        vendor.address(),
                        stack.status().secrets().path("vendorToken").asText(),
                        acknowledged);
                Map<Network, FaultProxy> networks = Map.of(Network.VENDOR, vendor, Network.DELIVERY, delivery);
                Account account = breakWhileWorking(stack, generator, new Nemesis(stack, plan, networks, clocks));
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
        try {
            nemesis.run(() -> more.getAsBoolean() && generator.faults().isEmpty());
        } finally {
            striking.set(false);
            nemesis.done().forEach(FaultCheckerIT::say);
        }
        generator.join();
        say(generator.summary() + " in "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        return account;
    }

    private void judge(Inspection inspection, List<Hospital> hospitals, Generator generator, Account account) {
        inspection.awaitEmptyLanes();
        SoftAssertions all = new SoftAssertions();
        all.assertThat(generator.faults()).as("what the account was answered").isEmpty();
        for (Hospital hospital : hospitals) {
            long sent = acknowledged.countOf(hospital.name());
            Verdict verdict = inspection.journalOf(hospital);
            say(hospital + ": " + sent + " acknowledged, " + verdict.rows() + " in the journal, faults: "
                    + verdict.faults().size());
            all.assertThat(sent).as("events for " + hospital).isPositive();
            all.assertThat(verdict.faults()).as("the journal of " + hospital).isEmpty();
            all.assertThat(inspection.deliveredTo(hospital))
                    .as("what the lane of " + hospital + " says that it delivered")
                    .isEqualTo(sent);
            all.assertThatCode(() -> inspection.awaitFloor(hospital, account.floorOf(hospital)))
                    .as("the floor of " + hospital)
                    .doesNotThrowAnyException();
        }
        long strange = acknowledged.count(account.stranger());
        all.assertThat(inspection.quarantined(account.stranger()))
                .as("what is kept of who belongs to nobody")
                .isEqualTo(LongStream.rangeClosed(1, strange).boxed().toList());
        all.assertThat(inspection.deadLetters()).as("dead letters").isEmpty();
        all.assertAll();
        assertThat(strange).as("events of who belongs to nobody").isPositive();
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println("faults: " + line);
    }
}

package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.it.fixture.AnotherDispatcher;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.EventLine;
import net.healix360.engage.it.fixture.InventedHospital;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two dispatchers on one Redis share the work; the one that delivers goes, in order or at once, and nothing is lost or reordered. */
@Order(FaultIT.NEARLY_LAST)
class TwoDispatchersIT {
    private static final int MORE = 50;

    private final Stack stack = Stack.up();
    private final Dispatcher first = stack.dispatcher();
    private final long firstPid = stack.engage().status().part("dispatcher").pid();
    private final InventedHospital hospital = InventedHospital.open(stack, "twofold");

    private String[] agents = {};
    private List<EventLine> lines = List.of();

    @AfterEach
    void close() {
        lines.forEach(EventLine::close);
        Processes.thaw(firstPid);
        hospital.close();
    }

    @Test
    void theOneThatIsToldToStopHandsItsLanesOver() {
        try (AnotherDispatcher second = AnotherDispatcher.start(stack)) {
            beginAt(second, "rolling");
            second.terminate();
            Patience.soon("it ends").until(() -> !second.isRunning());
            theOtherGoesOn();
        }
    }

    @Test
    void theOneThatIsKilledIsFollowed() {
        try (AnotherDispatcher second = AnotherDispatcher.start(stack)) {
            beginAt(second, "killed");
            second.kill();
            theOtherGoesOn();
        }
    }

    /** Events go to both, and the second one delivers them: the first is held still until it does. */
    private void beginAt(AnotherDispatcher second, String name) {
        Patience.atLast("the second is ready").until(second::isReady);
        agents = new String[] {name + "-one", name + "-two"};
        claim();
        Processes.freeze(firstPid);
        lines = Stream.of(agents)
                .map(agent -> EventLine.begin(agent, second.door()))
                .toList();
        lines.forEach(this::moves);
        Processes.thaw(firstPid);
        claim();
        lines.forEach(line -> line.goesTo(first, second.door()));
        lines.forEach(this::moves);
    }

    /** A claim ends after a minute and a half, which all of this may take on a slow machine: hospitals renew theirs. */
    private void claim() {
        assertThat(hospital.claim(agents).status()).isEqualTo(200);
    }

    private void theOtherGoesOn() {
        claim();
        lines.forEach(line -> line.goesTo(first));
        lines.forEach(this::moves);
        lines.forEach(EventLine::close);
        lines.forEach(line -> Patience.soon("everything that was acknowledged is there, in order")
                .untilAsserted(() -> assertThat(taken(line))
                        .startsWith(IntStream.range(0, line.acknowledged())
                                .mapToObj(line::body)
                                .toArray(String[]::new))));
    }

    /** More is acknowledged, and delivered, than before. */
    private void moves(EventLine line) {
        int acknowledged = line.acknowledged();
        int delivered = taken(line).size();
        Patience.soon("events of " + line.agent() + " are taken and delivered")
                .until(() ->
                        line.acknowledged() > acknowledged + MORE && taken(line).size() > delivered + MORE);
    }

    /** Each event once, at its first arrival: a hospital drops what it has. */
    private List<String> taken(EventLine line) {
        return hospital.taken().stream()
                .filter(body -> body.contains("\"" + line.agent() + "\""))
                .distinct()
                .toList();
    }
}

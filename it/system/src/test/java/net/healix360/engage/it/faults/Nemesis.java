package net.healix360.engage.it.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Stack;
import org.awaitility.Awaitility;

/**
 * Does what the plan says, one fault after the other. While a killed part comes back, networks go on failing; before the next
 * process is touched it waits until everything is up again.
 */
final class Nemesis {
    private static final Duration COMES_BACK = Duration.ofMinutes(4);
    private static final Duration SLOW = Duration.ofMillis(150);
    private static final List<String> WATCHED = List.of("dispatcher", "sidecar-ramaiah", "sidecar-global");

    private final Stack stack;
    private final FaultPlan plan;
    private final Map<Network, FaultProxy> networks;
    private final Clocks clocks;
    private final List<String> done = new ArrayList<>();
    private final long begun = System.nanoTime();

    Nemesis(Stack stack, FaultPlan plan, Map<Network, FaultProxy> networks, Clocks clocks) {
        this.stack = stack;
        this.plan = plan;
        this.networks = networks;
        this.clocks = clocks;
    }

    /** Strikes until nothing more is wanted and every fault was there once, and leaves everything well. */
    void run(BooleanSupplier more) {
        try {
            while (more.getAsBoolean() || !plan.isComplete()) {
                strike(plan.next());
                rest(plan.restMillis());
            }
        } finally {
            networks.values().forEach(FaultProxy::heal);
        }
        awaitWhole();
    }

    boolean hasDoneEverything() {
        return plan.isComplete();
    }

    /** What was done, each with its second. */
    synchronized List<String> done() {
        return List.copyOf(done);
    }

    private void strike(Fault fault) {
        if (!fault.kind().isOfNetwork()) {
            awaitWhole();
        }
        synchronized (this) {
            done.add(String.format(
                    "%4d s  %s", Duration.ofNanos(System.nanoTime() - begun).toSeconds(), fault));
        }
        switch (fault.kind()) {
            case KILL -> kill(fault.where());
            case PAUSE -> pause(pid(fault.where()), fault.millis());
            case CLOCK -> jump(fault);
            case CUT -> network(fault).cut();
            case SLOW -> slow(network(fault), fault.millis());
            case LOSE_ANSWERS -> loseAnswers(network(fault), fault.millis());
        }
    }

    private void kill(String part) {
        long pid = pid(part);
        Processes.kill(pid);
        Awaitility.await(part + " is dead").until(() -> !Processes.alive(pid));
        clocks.forget(pid);
    }

    private static void pause(long pid, int millis) {
        Processes.freeze(pid);
        try {
            rest(millis);
        } finally {
            Processes.thaw(pid);
        }
    }

    private void jump(Fault fault) {
        clocks.jump(fault.where(), fault.seconds());
        try {
            rest(fault.millis());
        } finally {
            clocks.jump(fault.where(), 0);
        }
    }

    private static void slow(FaultProxy network, int millis) {
        network.delay(SLOW);
        rest(millis);
        network.heal();
    }

    private static void loseAnswers(FaultProxy network, int millis) {
        network.loseAnswers(true);
        rest(millis);
        network.heal();
    }

    private FaultProxy network(Fault fault) {
        return networks.get(Network.valueOf(fault.where()));
    }

    private long pid(String part) {
        return stack.engage().status().part(part).pid();
    }

    private void awaitWhole() {
        Awaitility.await("everything is up again")
                .atMost(COMES_BACK)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> WATCHED.stream().allMatch(this::isReady));
    }

    private boolean isReady(String part) {
        try {
            return Http.get(stack.url(part).resolve("/health/ready")).status() == 200;
        } catch (java.io.UncheckedIOException notListening) {
            return false;
        }
    }

    private static void rest(int millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}

package net.healix360.engage.it.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Part;
import org.awaitility.Awaitility;

/**
 * Does what the plan says, one fault after the other. While a killed part comes back everything else goes on failing; only
 * that part itself is left alone until it is up again.
 */
final class Nemesis {
    private static final Duration COMES_BACK = Duration.ofMinutes(4);
    private static final Duration SLOW = Duration.ofMillis(150);

    private final Stack stack;
    private final FaultPlan plan;
    private final Map<Network, FaultProxy> networks;
    private final Clocks clocks;
    private final int calm;
    private final List<String> done = new ArrayList<>();
    private final long begun = System.nanoTime();

    /** @param calm by what the plan's rests are multiplied */
    Nemesis(Stack stack, FaultPlan plan, Map<Network, FaultProxy> networks, Clocks clocks, int calm) {
        this.stack = stack;
        this.plan = plan;
        this.networks = networks;
        this.clocks = clocks;
        this.calm = calm;
    }

    /** Strikes until nothing more is wanted and every fault was there once, and leaves everything well. */
    void run(BooleanSupplier more) {
        try {
            while (more.getAsBoolean() || !plan.isComplete()) {
                strike(plan.next());
                rest(calm * plan.restMillis());
            }
        } finally {
            networks.values().forEach(FaultProxy::heal);
        }
        Awaitility.await("everything is up again")
                .atMost(COMES_BACK)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> stack.engage().status().ready());
        note("everything is up again");
    }

    /** What was done, each with its second. */
    List<String> done() {
        return List.copyOf(done);
    }

    private void strike(Fault fault) {
        switch (fault.kind()) {
            case KILL -> kill(fault, awaitUp(fault.where()));
            case PAUSE -> pause(fault, awaitUp(fault.where()));
            case CLOCK -> jump(fault, awaitUp(fault.where()));
            case CUT -> cut(fault);
            case SLOW -> slow(fault);
            case LOSE_ANSWERS -> loseAnswers(fault);
        }
    }

    private void kill(Fault fault, long pid) {
        note(fault.toString());
        Processes.kill(pid);
        Awaitility.await(fault.where() + " is dead").until(() -> !Processes.alive(pid));
        clocks.forget(pid);
    }

    private void pause(Fault fault, long pid) {
        note(fault.toString());
        Processes.freeze(pid);
        try {
            rest(fault.millis());
        } finally {
            Processes.thaw(pid);
        }
    }

    private void jump(Fault fault, long pid) {
        Awaitility.await("the clock of " + fault.where() + " can be set")
                .atMost(COMES_BACK)
                .until(() -> Clocks.canJump(pid));
        note(fault.toString());
        clocks.jump(fault.where(), fault.seconds());
        try {
            rest(fault.millis());
        } finally {
            clocks.jump(fault.where(), 0);
        }
    }

    private void cut(Fault fault) {
        note(fault.toString());
        network(fault).cut();
    }

    private void slow(Fault fault) {
        note(fault.toString());
        network(fault).delay(SLOW);
        rest(fault.millis());
        network(fault).heal();
    }

    private void loseAnswers(Fault fault) {
        note(fault.toString());
        network(fault).loseAnswers(true);
        rest(fault.millis());
        network(fault).heal();
    }

    private FaultProxy network(Fault fault) {
        return networks.get(Network.valueOf(fault.where()));
    }

    /** @return the part's process */
    private long awaitUp(String part) {
        return Awaitility.await(part + " is up")
                .atMost(COMES_BACK)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> stack.engage().status().part(part), Part::ready)
                .pid();
    }

    private void note(String what) {
        done.add(String.format(
                "%4d s  %s", Duration.ofNanos(System.nanoTime() - begun).toSeconds(), what));
    }

    private static void rest(int millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}

package net.healix360.engage.launcher.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.product.Stack;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.ProcessId;
import net.healix360.engage.launcher.state.RunState;
import net.healix360.engage.launcher.state.StateFile;

/** One life of the product on this machine: up, kept up, down. */
public final class Launch {
    private final Home home;
    private final Stack stack;
    private final Progress progress;
    private final StateFile state;
    private final Processes processes;
    private final PartStarter starter;
    private final Telephony telephony;
    private final boolean day;
    private final Step.Action seeding;
    private final List<Thread> keepers = new ArrayList<>();
    private boolean simulatorAdopted;
    private boolean stopped;

    /** What writes the demo hospitals into the platform; does nothing when they are there. */
    @FunctionalInterface
    public interface Seeding {
        void seed() throws StartFailure, InterruptedException;
    }

    public Launch(Home home, Stack stack, Progress progress, boolean day, Seeding seeding) {
        this.home = home;
        this.stack = stack;
        this.progress = progress;
        this.state = new StateFile(home);
        this.processes = new Processes(home, state);
        this.starter = new PartStarter(processes, progress);
        this.telephony = new Telephony(
                stack.addresses(),
                stack.tenants().stream()
                        .mapToInt(tenant -> DemoHospital.of(tenant.name()).agents())
                        .sum());
        this.day = day;
        this.seeding = seeding::seed;
    }

    /** @throws StartFailure with everything stopped again */
    public void up() throws StartFailure, InterruptedException {
        RunState before = state.read();
        List<PartState> parts = described(before);
        endForeign(before, parts);
        state.write(new RunState(ProcessId.own(), RunState.Phase.STARTING, null, parts));
        Runtime.getRuntime().addShutdownHook(new Thread(this::down, "down"));
        try {
            PortCheck.of(stack.parts().stream()
                    .filter(part -> !processes.alive(part))
                    .toList());
            new StartOrder(steps()).run();
        } catch (StartFailure e) {
            stop(RunState.Phase.FAILED, e.getMessage());
            throw e;
        }
        stack.parts().forEach(this::keep);
        state.change(now -> now.withPhase(RunState.Phase.READY, null));
    }

    /** Stops everything; also the way out after a failure, so it may be called twice. */
    public void down() {
        stop(RunState.Phase.STOPPED, null);
    }

    private synchronized void stop(RunState.Phase end, String reason) {
        if (stopped) {
            return;
        }
        stopped = true;
        processes.close();
        keepers.forEach(Thread::interrupt);
        state.change(now -> now.withPhase(RunState.Phase.STOPPING, reason));
        progress.say("stopping");
        Shutdown shutdown = new Shutdown();
        stack.parts().forEach(part -> processes
                .of(part)
                .filter(ProcessId::isAlive)
                .ifPresent(process -> shutdown.add(process, part.stopSignal(), part.stopRank())));
        shutdown.run();
        stack.parts().forEach(part -> state.change(now -> now.withProcess(part.name(), null)));
        state.change(now -> now.withPhase(end, reason));
        progress.say("stopped");
    }

    private List<PartState> described(RunState before) {
        List<PartState> parts = new ArrayList<>();
        for (Part part : stack.parts()) {
            ProcessId process = before.part(part.name())
                    .filter(PartState::running)
                    .filter(old -> old.url().equals(part.url()))
                    .map(PartState::process)
                    .orElse(null);
            if (process != null) {
                processes.adopt(part, process);
                simulatorAdopted |= part.name().equals("simulator"); // its day goes on
            }
            parts.add(new PartState(
                    part.name(),
                    part.tenant().orElse(null),
                    part.url(),
                    part.origin().map(Object::toString).orElse(null),
                    part.stopSignal(),
                    part.stopRank(),
                    process));
        }
        return parts;
    }

    /** What an earlier launcher left running and this one cannot use, because its address has changed. */
    private static void endForeign(RunState before, List<PartState> adopted) {
        Shutdown shutdown = new Shutdown();
        before.parts().stream()
                .filter(PartState::running)
                .filter(old -> adopted.stream().noneMatch(part -> old.process().equals(part.process())))
                .forEach(old -> shutdown.add(old.process(), old.stopSignal(), old.stopRank()));
        shutdown.run();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Part part : stack.parts()) {
            steps.add(new Step(part.name(), part.needs(), () -> starter.start(part)));
        }
        if (stack.has("platform")) {
            steps.add(new Step(Stack.SEED, Set.of("platform"), seeding));
        }
        if (stack.has("simulator")) {
            steps.add(new Step(
                    "events subscribed", Set.copyOf(present("simulator", "dispatcher")), telephony::subscribe));
            Set<String> everything = steps.stream().map(Step::name).collect(Collectors.toSet());
            if (day && !simulatorAdopted) {
                steps.add(new Step("day", everything, this::beginDay));
            }
        }
        return steps;
    }

    private Set<String> present(String... parts) {
        Set<String> names = new HashSet<>(Set.of(parts));
        names.removeIf(name -> !stack.has(name));
        return names;
    }

    private void beginDay() throws StartFailure, InterruptedException {
        telephony.beginDay();
        progress.say("a simulated working day has begun");
    }

    private void keep(Part part) {
        Step.Action afterRestart = part.name().equals("simulator") ? this::afterSimulator : () -> {};
        Thread keeper = new Thread(
                new Keeper(part, processes, starter, progress, Wake.of(home), afterRestart), "keep-" + part.name());
        keeper.setDaemon(true);
        keepers.add(keeper);
        keeper.start();
    }

    /** The simulator forgets its subscription and its day with its process. */
    private void afterSimulator() throws StartFailure, InterruptedException {
        telephony.subscribe();
        if (day) {
            beginDay();
        }
    }
}

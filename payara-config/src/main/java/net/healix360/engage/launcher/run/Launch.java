package net.healix360.engage.launcher.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.product.Stack;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Tenant;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.ProcessId;
import net.healix360.engage.launcher.state.RunState;
import net.healix360.engage.launcher.state.StateFile;

/** One life of the product on this machine: up, kept up, down. */
public final class Launch {
    private final Home home;
    private final Stack stack;
    private final List<Part> parts;
    private final Progress progress;
    private final StateFile state;
    private final Processes processes;
    private final PartStarter starter;
    private final Telephony telephony;
    private final boolean day;
    private final Step.Action seeding;
    private final Map<String, Thread> keepers = new ConcurrentHashMap<>();
    private final Thread watch;
    private boolean simulatorAdopted;
    private boolean stopped;

    /** What writes the demo hospitals into the platform; does nothing when they are there. */
    @FunctionalInterface
    public interface Seeding {
        void seed() throws StartFailure, InterruptedException;
    }

    public Launch(Installation installation, Stack stack, Progress progress, boolean day, Seeding seeding) {
        this.home = installation.home();
        this.stack = stack;
        this.parts = new CopyOnWriteArrayList<>(stack.parts());
        this.progress = progress;
        this.state = new StateFile(home);
        this.processes = new Processes(home, state);
        this.starter = new PartStarter(processes, progress);
        this.telephony = new Telephony(
                stack.addresses(),
                stack.tenants().stream()
                        .mapToInt(tenant -> DemoHospital.of(tenant).agents())
                        .sum());
        this.day = day;
        this.seeding = seeding::seed;
        this.watch = new Thread(
                new HospitalWatch(installation, names(stack), progress, new Crew()), "hospitals come and go");
        this.watch.setDaemon(true);
    }

    /** @throws StartFailure with everything stopped again */
    public void up() throws StartFailure, InterruptedException {
        RunState before = state.read();
        List<PartState> described = described(before);
        endForeign(before, described);
        state.write(new RunState(ProcessId.own(), RunState.Phase.STARTING, null, described));
        Runtime.getRuntime().addShutdownHook(new Thread(this::down, "down"));
        try {
            PortCheck.of(parts.stream().filter(part -> !processes.alive(part)).toList());
            new StartOrder(steps()).run();
        } catch (StartFailure e) {
            stop(RunState.Phase.FAILED, e.getMessage());
            throw e;
        }
        parts.forEach(this::keep);
        state.change(now -> now.withPhase(RunState.Phase.READY, null));
        watch.start();
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
        watch.interrupt();
        keepers.values().forEach(Thread::interrupt);
        state.change(now -> now.withPhase(RunState.Phase.STOPPING, reason));
        progress.say("stopping");
        Shutdown shutdown = new Shutdown();
        parts.forEach(part -> add(shutdown, part));
        shutdown.run();
        parts.forEach(part -> state.change(now -> now.withProcess(part.name(), null)));
        state.change(now -> now.withPhase(end, reason));
        progress.say("stopped");
    }

    private void add(Shutdown shutdown, Part part) {
        processes
                .of(part)
                .filter(ProcessId::isAlive)
                .ifPresent(process -> shutdown.add(process, part.stopSignal(), part.stopRank()));
    }

    private List<PartState> described(RunState before) {
        List<PartState> described = new ArrayList<>();
        for (Part part : parts) {
            ProcessId process = before.part(part.name())
                    .filter(PartState::running)
                    .filter(old -> old.url().equals(part.url()))
                    .map(PartState::process)
                    .orElse(null);
            if (process != null) {
                processes.adopt(part, process);
                simulatorAdopted |= part.name().equals("simulator"); // its day goes on
            }
            described.add(describe(part, process));
        }
        return described;
    }

    private static PartState describe(Part part, ProcessId process) {
        return new PartState(
                part.name(),
                part.tenant().orElse(null),
                part.url(),
                part.origin().map(Object::toString).orElse(null),
                part.stopSignal(),
                part.stopRank(),
                process);
    }

    private static Set<String> names(Stack stack) {
        return stack.tenants().stream().map(Tenant::name).collect(Collectors.toSet());
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
        for (Part part : parts) {
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
        keepers.put(part.name(), keeper);
        keeper.start();
    }

    /** The simulator forgets its subscription and its day with its process. */
    private void afterSimulator() throws StartFailure, InterruptedException {
        telephony.subscribe();
        if (day) {
            beginDay();
        }
    }

    /** Takes an added hospital's parts in, and lets those of a removed one go. */
    private final class Crew implements HospitalWatch.Crew {
        @Override
        public void takeIn(List<Part> more) throws StartFailure, InterruptedException {
            parts.addAll(more);
            state.change(now -> now.withParts(
                    more.stream().map(part -> describe(part, null)).toList()));
            Set<String> names = more.stream().map(Part::name).collect(Collectors.toSet());
            List<Step> steps = new ArrayList<>();
            for (Part part : more) {
                Set<String> needs =
                        part.needs().stream().filter(names::contains).collect(Collectors.toSet());
                steps.add(new Step(part.name(), needs, () -> starter.start(part)));
            }
            try {
                new StartOrder(steps).run();
            } finally {
                more.forEach(Launch.this::keep); // what did not come up is tried again, as any part that dies
            }
        }

        @Override
        public void letGo(String tenant) throws InterruptedException {
            List<Part> going = parts.stream()
                    .filter(part -> part.tenant().equals(Optional.of(tenant)))
                    .toList();
            Shutdown shutdown = new Shutdown();
            for (Part part : going) {
                Thread keeper = keepers.remove(part.name());
                if (keeper != null) {
                    keeper.interrupt();
                    keeper.join();
                }
                add(shutdown, part);
            }
            shutdown.run();
            going.forEach(processes::forget);
            parts.removeAll(going);
            state.change(now -> now.withoutTenant(tenant));
        }
    }
}

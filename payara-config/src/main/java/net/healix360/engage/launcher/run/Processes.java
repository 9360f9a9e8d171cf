package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.part.ProcessSpec;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.state.ProcessId;
import net.healix360.engage.launcher.state.StateFile;

/** The processes of this launcher. Each is written down at once, so that another shell can end it if the launcher dies. */
final class Processes {
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "USER", "LOGNAME");
    private final Home home;
    private final StateFile state;
    private final Map<String, ProcessId> running = new HashMap<>();
    private final Map<String, Long> logBegin = new HashMap<>();
    private boolean closed;

    Processes(Home home, StateFile state) {
        this.home = home;
        this.state = state;
    }

    /** A live process of an earlier launcher that died without stopping it. */
    synchronized void adopt(Part part, ProcessId process) {
        running.put(part.name(), process);
    }

    synchronized ProcessId start(Part part, ProcessSpec spec) throws IOException, StartFailure, InterruptedException {
        if (closed) {
            throw new InterruptedException("stopping");
        }
        PartLog log = new PartLog(home.log(part.name()));
        log.rotated();
        logBegin.put(part.name(), log.end());
        // a session of its own: Ctrl-C in the terminal reaches the launcher only, which stops the parts in order
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(spec.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(spec.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        // nothing else is inherited: one hospital's settings must not reach another's process
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(spec.environment());
        Process process = builder.start();
        Optional<ProcessId> id = ProcessId.of(process.pid());
        if (id.isEmpty()) {
            throw new StartFailure(part.name() + " ended at once: " + lastWords(part));
        }
        running.put(part.name(), id.get());
        state.change(now -> now.withProcess(part.name(), id.get()));
        return id.get();
    }

    synchronized Optional<ProcessId> of(Part part) {
        return Optional.ofNullable(running.get(part.name()));
    }

    /** The part is no longer this launcher's. */
    synchronized void forget(Part part) {
        running.remove(part.name());
    }

    boolean alive(Part part) {
        return of(part).filter(ProcessId::isAlive).isPresent();
    }

    /** From now on nothing is started. */
    synchronized void close() {
        closed = true;
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized String lastWords(Part part) {
        return "last lines of " + home.log(part.name()) + ":" + System.lineSeparator()
                + new PartLog(home.log(part.name())).tail(20, logBegin.getOrDefault(part.name(), 0L));
    }
}

package net.healix360.engage.launcher.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process on this machine. The kernel reuses pids, so a pid alone may be a stranger: the start time, in clock ticks since boot
 * (proc(5), stat field 22), tells them apart.
 */
public record ProcessId(long pid, long startTicks) {

    /** @return empty when there is no such process, or only the unreaped remains of one */
    public static Optional<ProcessId> of(long pid) {
        return stat(pid)
                .filter(fields -> !"Z".equals(fields.get(0)) && !"X".equals(fields.get(0)))
                .map(fields -> new ProcessId(pid, Long.parseLong(fields.get(19))));
    }

    public static ProcessId own() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    @JsonIgnore
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Sends a signal such as {@code TERM}; to nobody when the process is gone. */
    public void signal(String name) {
        if (!isAlive()) {
            return;
        }
        if ("KILL".equals(name)) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } else if ("TERM".equals(name)) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } else {
            new KillCommand(pid, name).run();
        }
    }

    public List<ProcessId> descendants() {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .flatMap(child -> of(child.pid()).stream())
                .toList();
    }

    /** The fields of {@code /proc/<pid>/stat} from the third on: the second may hold blanks and brackets. */
    private static Optional<List<String>> stat(long pid) {
        try {
            String text = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return Optional.of(List.of(text.substring(text.lastIndexOf(')') + 2).split(" ")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}

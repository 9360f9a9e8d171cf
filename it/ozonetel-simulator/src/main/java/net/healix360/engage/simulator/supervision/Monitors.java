package net.healix360.engage.simulator.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.time.Timeline;

/** Who supervises whom at present. A number is free again when its monitor has ended, by order or because the call is over. */
public final class Monitors {
    private final Map<String, Monitor> byId = new LinkedHashMap<>();
    private final List<String> numbers;
    private final Timeline timeline;

    public Monitors(List<String> numbers, Timeline timeline) {
        this.numbers = List.copyOf(numbers);
        this.timeline = timeline;
    }

    /** Empty when every number is taken. */
    public Optional<Monitor> begin(Call call, Agent agent) {
        return freeNumber().map(number -> {
            Monitor monitor = new Monitor(UUID.randomUUID().toString(), call, agent, number, timeline.now());
            byId.put(monitor.id(), monitor);
            return monitor;
        });
    }

    /** Empty when there never was such a monitor or it has ended. */
    public Optional<Monitor> find(String id) {
        letGo();
        return Optional.ofNullable(byId.get(id));
    }

    public void switchTo(Monitor monitor, MonitorMode mode) {
        monitor.switchTo(mode);
    }

    public void end(Monitor monitor) {
        byId.remove(monitor.id());
    }

    public List<Monitor> current() {
        letGo();
        return List.copyOf(byId.values());
    }

    public void clear() {
        byId.clear();
    }

    private Optional<String> freeNumber() {
        var taken = current().stream().map(Monitor::sipNumber).collect(Collectors.toSet());
        return numbers.stream().filter(number -> !taken.contains(number)).findFirst();
    }

    private void letGo() {
        byId.values().removeIf(Monitor::isOver);
    }
}

package net.healix360.engage.simulator.calls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;

/** Calls in progress and the latest ended ones, by UCID. */
public final class CallLog {
    private static final int ENDED_KEPT = 20_000;

    private final Map<Ucid, Call> live = new LinkedHashMap<>();
    private final Map<Ucid, Call> ended = new LinkedHashMap<>();

    void add(Call call) {
        live.put(call.ucid(), call);
    }

    void close(Call call) {
        live.remove(call.ucid());
        ended.put(call.ucid(), call);
        if (ended.size() > ENDED_KEPT) {
            Iterator<Call> oldest = ended.values().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    void clear() {
        live.clear();
        ended.clear();
    }

    public List<Call> live() {
        return new ArrayList<>(live.values());
    }

    public Collection<Call> ended() {
        return ended.values();
    }

    public Optional<Call> find(Ucid ucid) {
        return Optional.ofNullable(live.getOrDefault(ucid, ended.get(ucid)));
    }

    public Optional<Call> liveCallOf(Agent agent) {
        return live.values().stream().filter(call -> call.occupies(agent)).findFirst();
    }
}

package net.healix360.engage.simulator.softphones;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Offer;
import net.healix360.engage.simulator.calls.StaffedPhones;

/** One phone an agent at most. A phone that comes back finds the call that it had. */
public final class RegisteredPhones implements StaffedPhones {
    private final Map<Agent, Softphone> phones = new HashMap<>();

    public Softphone register(Agent agent, PhoneLine line) {
        Softphone phone = phones.computeIfAbsent(agent, key -> new Softphone());
        phone.attach(line);
        return phone;
    }

    public boolean isRegistered(Agent agent) {
        return find(agent).filter(Softphone::isAttached).isPresent();
    }

    @Override
    public boolean isStaffed(Agent agent) {
        return find(agent).filter(Softphone::isIdle).isPresent();
    }

    @Override
    public void ring(Offer offer) {
        find(offer.leg().agent())
                .orElseThrow(() ->
                        new IllegalStateException("No phone of " + offer.leg().agent()))
                .ring(offer);
    }

    /** No calls; who is registered stays so. */
    public void clear() {
        phones.values().forEach(Softphone::dropCall);
    }

    private Optional<Softphone> find(Agent agent) {
        return Optional.ofNullable(phones.get(agent));
    }
}

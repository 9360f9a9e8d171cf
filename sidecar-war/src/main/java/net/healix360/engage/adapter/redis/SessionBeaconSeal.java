package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.desk.control.BeaconSeal;

/** Beacons are sealed with what derives from the hospital's session key, so that no other hospital's fits. */
@ApplicationScoped
public class SessionBeaconSeal implements BeaconSeal {
    private SessionKey key;

    protected SessionBeaconSeal() {}

    @Inject
    public SessionBeaconSeal(SessionKey key) {
        this.key = key;
    }

    /** A UCID has no line break, so no two pairs make the same subject. */
    @Override
    public String of(AgentId agent, Ucid ucid) {
        return key.derive("beacon", ucid.value() + "\n" + agent.value());
    }
}

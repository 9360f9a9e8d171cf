package net.healix360.engage.floor.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.desk.control.Beacon;
import net.healix360.engage.desk.control.OutboundMarker;

/** What a call's own agent is told of it, and nobody else: the proof of its page, and whether its phone answers itself. */
@ApplicationScoped
public class OwnersPart {
    private Beacon beacon;
    private OutboundMarker marker;

    protected OwnersPart() {}

    @Inject
    public OwnersPart(Beacon beacon, OutboundMarker marker) {
        this.beacon = beacon;
        this.marker = marker;
    }

    /** The call with its agent's part; a call at nobody has none. */
    JsonObject with(JsonObject call, CallStatus status) {
        return status.agentId()
                .map(agent -> {
                    JsonObjectBuilder json =
                            Json.createObjectBuilder(call).add("beaconToken", beacon.tokenFor(agent, status.ucid()));
                    if (marker.answersItself(agent, status.ucid())) {
                        json.add("autoAnswer", true);
                    }
                    return json.build();
                })
                .orElse(call);
    }
}

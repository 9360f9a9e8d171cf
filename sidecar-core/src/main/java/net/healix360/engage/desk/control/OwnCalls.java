package net.healix360.engage.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.calls.entity.CallState;
import net.healix360.engage.calls.entity.CallStatus;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.floor.control.Floor;
import net.healix360.engage.foundation.problem.Problem;

/** Whose call it is: nobody acts on a call that is not at the agent in question. */
@ApplicationScoped
public class OwnCalls {

    private Floor floor;

    protected OwnCalls() {}

    @Inject
    public OwnCalls(Floor floor) {
        this.floor = floor;
    }

    /** A call of this agent, live or ended not long ago; 404 for an unknown one, 409 for somebody else's. */
    public CallStatus remembered(AgentId agent, Ucid ucid) {
        CallStatus call = floor.known().recent(ucid).orElseThrow(() -> Problem.notFound("There is no such call here.")
                .asException());
        if (!call.agentId().map(agent::equals).orElse(false)) {
            throw notYours().asException();
        }
        return call;
    }

    /** A live call at this agent; 409 when it has ended. */
    public CallStatus live(AgentId agent, Ucid ucid) {
        CallStatus call = remembered(agent, ucid);
        if (call.state() == CallState.ENDED) {
            throw Problem.conflict("call-gone", "This call has ended.").asException();
        }
        return call;
    }

    static Problem notYours() {
        return Problem.conflict("not-your-call", "This call is at another agent.");
    }
}

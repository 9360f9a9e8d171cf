package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.simulator.account.Campaign;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.calls.Answering;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.HangupBy;
import net.healix360.engage.simulator.calls.InboundScript;
import net.healix360.engage.simulator.calls.Queueing;
import net.healix360.engage.simulator.calls.Talk;
import net.healix360.engage.simulator.simulation.Simulation;

/**
 * Scripts one inbound call. {@code queueSeconds} is the whole time until the call is answered, or until the caller gives up; the
 * answering agent rings for all of it unless {@code ringSeconds} says for how much of its end. Where a person answers, the phone
 * rings for {@code phoneRingSeconds}.
 */
final class CallOrders {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration USUAL_TALK = Duration.ofSeconds(60);

    private final Simulation simulation;
    private final Lookup lookup;

    CallOrders(Simulation simulation) {
        this.simulation = simulation;
        this.lookup = new Lookup(simulation);
    }

    ObjectNode place(Fields fields) {
        Campaign campaign = lookup.campaign(fields.requiredText("did"));
        String callerId = fields.requiredText("callerId");
        Talk talk = talk(fields, campaign);
        Optional<Agent> agent = answeringAgent(fields, campaign);
        Answering answering = agent.map(chosen -> answering(fields, chosen)).orElseGet(Answering.ByNobody::new);
        Queueing queueing = agent.isPresent() ? answered(fields) : abandoned(fields);
        String uui = fields.text("uui").orElse(campaign.skill());
        Call call =
                simulation.switchboard().receive(new InboundScript(campaign, callerId, uui, answering, queueing, talk));
        ObjectNode reply = JSON.createObjectNode().put("ucid", call.ucid().digits());
        agent.ifPresent(chosen -> reply.put("agentId", chosen.id()));
        return reply;
    }

    private Optional<Agent> answeringAgent(Fields fields, Campaign campaign) {
        Optional<String> named = fields.text("answeredBy");
        if (named.isPresent()) {
            return named.map(lookup::agent);
        }
        boolean meantToBeMissed =
                fields.seconds("talkSeconds").filter(Duration::isZero).isPresent();
        return meantToBeMissed
                ? Optional.empty()
                : simulation.floor().ready(campaign.skill()).stream().findFirst();
    }

    /** Whom nobody named, and who sits at a phone, answers in person, and the call goes on to others if not. */
    private Answering answering(Fields fields, Agent chosen) {
        boolean inPerson =
                fields.text("answeredBy").isEmpty() && simulation.softphones().isStaffed(chosen);
        return inPerson ? new Answering.ByLongestIdle() : new Answering.ByAgent(chosen);
    }

    private static Queueing answered(Fields fields) {
        Duration queue = fields.seconds("queueSeconds").orElse(Duration.ZERO);
        Duration ring = fields.seconds("ringSeconds")
                .filter(wanted -> wanted.compareTo(queue) <= 0)
                .orElse(queue);
        Queueing queueing = Queueing.ringingFor(ring).after(queue.minus(ring));
        return fields.seconds("phoneRingSeconds").map(queueing::withRingTimeout).orElse(queueing);
    }

    private static Queueing abandoned(Fields fields) {
        Duration queue = fields.seconds("queueSeconds").orElse(Duration.ZERO);
        int offers = fields.wholeNumber("unansweredOffers", 0);
        // the last agent still rings when the caller gives up
        Duration each = queue.dividedBy(Math.max(1, offers)).plusMillis(1);
        return Queueing.ringingFor(queue).withPatience(queue).withUnansweredOffers(offers, each);
    }

    private Talk talk(Fields fields, Campaign campaign) {
        List<Agent> chain =
                fields.texts("transferChain").stream().map(lookup::agent).toList();
        Talk talk = Talk.of(fields.seconds("talkSeconds").orElse(USUAL_TALK), hangupBy(fields))
                .transferredTo(chain)
                .withHold(fields.seconds("holdSeconds").orElse(Duration.ZERO));
        String disposition = fields.text("disposition")
                .orElseGet(() -> campaign.dispositions().stream().findFirst().orElse("General Enquiry"));
        return fields.seconds("dispositionDelaySeconds")
                .map(delay -> talk.disposedAfter(delay, disposition))
                .orElse(talk);
    }

    private static HangupBy hangupBy(Fields fields) {
        String side = fields.text("hangupBy").orElse("user").toLowerCase(Locale.ROOT);
        return switch (side) {
            case "user", "userhangup", "customer", "caller" -> HangupBy.USER;
            case "agent", "agenthangup" -> HangupBy.AGENT;
            case "system", "systemhangup" -> HangupBy.SYSTEM;
            default -> throw new InvalidInputException("hangupBy", "hangupBy must be user, agent or system");
        };
    }
}

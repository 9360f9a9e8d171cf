package net.healix360.engage.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.identity.control.LoginService;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.Tokens;
import net.healix360.engage.setup.control.SoftphoneLine;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * A session on the wire. An agent's SIP password goes to its own agent, at sign-in and when its softphone asks, and nowhere
 * else.
 */
@ApplicationScoped
public class SessionJson {

    @Inject
    private CsrfToken csrf;

    @Inject
    private Tenancy tenancy;

    @Inject
    private SoftphoneLine line;

    /** With how the agent stands at the telephony vendor: a fault there does not stop a sign-in. */
    JsonObject signedIn(LoginService.SignedIn signedIn) {
        JsonObject answer = signedIn(signedIn.session(), signedIn.tokens(), signedIn.agent());
        if (signedIn.agent().isEmpty()) {
            return answer;
        }
        JsonObjectBuilder telephony =
                Json.createObjectBuilder().add("ok", signedIn.telephonyFault().isEmpty());
        signedIn.telephonyFault().ifPresent(detail -> telephony.add("detail", detail));
        return Json.createObjectBuilder(answer).add("telephony", telephony).build();
    }

    JsonObject signedIn(Session session, Tokens tokens, Optional<Agent> agent) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("accessToken", tokens.accessToken())
                .add("expiresIn", tokens.expiresInSeconds())
                .add("refreshToken", tokens.refreshToken())
                .add("csrfToken", csrf.of(session))
                .add("user", user(session.member()));
        agent.ifPresent(found -> json.add("agentConfig", agentConfig(found).add("sipPassword", found.sipPassword())));
        return json.build();
    }

    JsonObject me(Session session, Optional<Agent> agent) {
        var hospital = tenancy.hospital();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("user", user(session.member()))
                .add("csrfToken", csrf.of(session))
                .add(
                        "tenant",
                        Json.createObjectBuilder()
                                .add("name", hospital.id().name())
                                .add("displayName", hospital.displayName())
                                .add("zone", hospital.zone().getId()));
        agent.ifPresent(found -> json.add("agentConfig", agentConfig(found)));
        return json.build();
    }

    JsonObject phone(Agent agent) {
        return softphone(agent).add("sipPassword", agent.sipPassword()).build();
    }

    JsonObject ok() {
        return Json.createObjectBuilder().add("ok", true).build();
    }

    private static JsonObjectBuilder user(Member member) {
        return Json.createObjectBuilder()
                .add("id", member.id())
                .add("email", member.email())
                .add("firstName", member.firstName())
                .add("lastName", member.lastName())
                .add("role", member.role().wireName());
    }

    private JsonObjectBuilder agentConfig(Agent agent) {
        return softphone(agent).add("ozonetelAgentId", agent.id().value()).add("campaignName", agent.campaignName());
    }

    private JsonObjectBuilder softphone(Agent agent) {
        return Json.createObjectBuilder()
                .add("sipExtension", agent.sipExtension())
                .add("sipUri", "sip:" + agent.sipExtension() + "@" + line.domain())
                .add("sipWsServer", line.wsServer());
    }
}

package net.healix360.engage.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;

/** The simulated vendor account that all demo hospitals share, as the simulator reads it. */
public final class TelephonyAccount {
    public static final String USER_NAME = "helix_demo";
    private static final List<String> PAUSE_REASONS = List.of("Break", "Training", "Lunch");
    private static final List<String> DISPOSITIONS = List.of(
            "Appointment Booked",
            "Callback Requested",
            "Follow Up Scheduled",
            "Info Provided",
            "No Answer",
            "Wrong Number",
            "Not Interested");
    private static final int KNOWN_CALLERS = 60;
    private static final int WRAP_UP_SECONDS = 60;

    private final ProductSecrets secrets;
    private final ObjectNode account = new ObjectMapper().createObjectNode();

    public TelephonyAccount(ProductSecrets secrets) throws IOException {
        this.secrets = secrets;
        account.put("userName", USER_NAME).put("apiKey", secrets.vendorApiKey()).put("authMode", "TOKEN_AUTH");
        account.putArray("agents");
        account.putArray("campaigns");
        PAUSE_REASONS.forEach(account.putArray("pauseReasons")::add);
        account.put("sendCallbackImmediately", true).put("callbackHitTries", 3);
    }

    public static String campaignName(Tenant tenant) {
        return "Inbound_" + tenant.dids().get(0);
    }

    /** @param sidecar where call summaries of this hospital's campaign go */
    public TelephonyAccount add(Tenant tenant, URI sidecar) throws IOException {
        DemoHospital hospital = DemoHospital.of(tenant);
        ArrayNode agents = account.withArray("agents");
        for (StaffMember member : hospital.staff(campaignName(tenant))) {
            if (member.telephony().isPresent()) {
                agents.add(agent(hospital, member, member.telephony().get()));
            }
        }
        ObjectNode campaign = account.withArray("campaigns").addObject();
        campaign.put("name", campaignName(tenant))
                .put("did", tenant.dids().get(0))
                .put("skill", hospital.skill())
                .put(
                        "callbackUrl",
                        sidecar.resolve("/webhooks/ozonetel/missed-call?token=" + secrets.webhookToken(tenant.name()))
                                .toString())
                .put("wrapUpSeconds", WRAP_UP_SECONDS);
        DISPOSITIONS.forEach(campaign.putArray("dispositions")::add);
        ArrayNode callers = campaign.putArray("callers");
        IntStream.range(0, Math.min(KNOWN_CALLERS, hospital.patients()))
                .mapToObj(hospital.patientPhones()::national)
                .forEach(callers::add);
        return this;
    }

    public void writeTo(Path file) throws IOException {
        PrivateFile.write(file, account.toPrettyString());
    }

    private ObjectNode agent(DemoHospital hospital, StaffMember member, StaffMember.TelephonyIdentity identity)
            throws IOException {
        ObjectNode agent = account.objectNode();
        agent.put("agentId", identity.agentId())
                .put("uniqueId", identity.uniqueId())
                .put("name", member.name().full())
                .put("password", secrets.telephonyPassword(hospital.tenant(), identity.agentId()))
                .put("phone", identity.sipExtension());
        agent.putArray("skills").add(hospital.skill());
        return agent;
    }
}

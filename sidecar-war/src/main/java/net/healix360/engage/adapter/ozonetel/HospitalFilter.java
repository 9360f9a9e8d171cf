package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.telephony.control.TelephonyFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What of an account's reports is this hospital's: hospitals share accounts, and the vendor tells each of them about
 * all. A row is ours by our number in it or by our agent; nothing else leaves the adapter.
 */
@ApplicationScoped
public class HospitalFilter {
    private static final int NATIONAL_LENGTH = 10;

    private AgentDirectory agents;
    private Set<String> dids;

    protected HospitalFilter() {}

    @Inject
    public HospitalFilter(AgentDirectory agents, @ConfigProperty(name = "telephony.dids") List<String> dids) {
        this.agents = agents;
        this.dids = dids.stream().map(HospitalFilter::national).collect(Collectors.toUnmodifiableSet());
    }

    boolean isOurNumber(String did) {
        return dids.contains(national(did));
    }

    /** The agent of that id or, failing that, of that name, when it is one of ours. */
    Optional<Agent> agent(String id, String name) {
        Optional<Agent> byId = agents.findByAnyName(id);
        return byId.isPresent() || !id.isEmpty() ? byId : agents.findByAnyName(name);
    }

    /**
     * What goes in is ours as well.
     *
     * @throws TelephonyFault before anything is sent, for an agent of another hospital or of none
     */
    AgentId own(AgentId id) {
        if (agents.find(id).isEmpty()) {
            throw new TelephonyFault(TelephonyFault.Kind.REFUSED, "no agent " + id + " in this hospital");
        }
        return id;
    }

    /** Numbers are written with the country's code and without. */
    private static String national(String did) {
        String digits = did.replaceAll("\\D", "");
        return digits.length() > NATIONAL_LENGTH ? digits.substring(digits.length() - NATIONAL_LENGTH) : digits;
    }
}

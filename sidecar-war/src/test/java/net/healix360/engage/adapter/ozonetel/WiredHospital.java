package net.healix360.engage.adapter.ozonetel;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.adapter.dispatcher.AccountDesk;
import net.healix360.engage.adapter.volume.TelephonyFile;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.setup.MemoryConfigStore;
import net.healix360.engage.setup.control.TelephonyChoice;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.tenancy.control.Tenancy;

/** The adapter of one hospital, put together as the container does it. */
record WiredHospital(String tenant, List<Agent> agents, String did) {
    /** What is not there is told at once; an answer may take its time on a busy machine. */
    private static final long PATIENT_SECONDS = 30;

    static final WiredHospital OURS = new WiredHospital(
            "ramaiah",
            List.of(
                    agent("priya", "Priya N", "500964", SimulatedVendor.OUR_DID),
                    agent("arjun", "Priya N", "500965", SimulatedVendor.OUR_DID)),
            SimulatedVendor.OUR_DID);
    static final WiredHospital THEIRS = new WiredHospital(
            "global",
            List.of(agent("meera", "Meera S", "500966", SimulatedVendor.THEIR_DID)),
            SimulatedVendor.THEIR_DID);

    OzonetelProvider at(URI vendor, AuthMode mode, URI dispatcher) {
        return at(vendor, mode, dispatcher, PATIENT_SECONDS);
    }

    /** @param seconds how long any request waits for its answer */
    OzonetelProvider at(URI vendor, AuthMode mode, URI dispatcher, long seconds) {
        OzonetelAccount account = new OzonetelAccount(
                vendor,
                SimulatedVendor.USER,
                SimulatedVendor.KEY,
                mode,
                Optional.of(vendor),
                seconds,
                seconds,
                new TelephonyChoice(new MemoryConfigStore()));
        Tenancy tenancy = new Tenancy(tenant, tenant, "Asia/Kolkata");
        AccountDesk desk = new AccountDesk(dispatcher, "secret", tenancy);
        VendorLine line = new VendorLine();
        TokenSource source = new TokenSource(account, desk, new TokenGenerator(account, line), Clock.systemUTC());
        TokenKeeper tokens = new TokenKeeper(source, Clock.systemUTC());
        VendorApi api = new VendorApi(account, line, new PatientLine(line), tokens);
        VendorLimits limits = new VendorLimits(desk, account);
        HospitalFilter filter = filter();
        TelephonySettings texts = new TelephonyFile("target/no-such-volume", vendor);
        return new OzonetelProvider(
                api,
                filter,
                new VendorAgents(account, api, limits, filter),
                new VendorCalls(account, api, directory()),
                new VendorDispositions(account, api, texts),
                new VendorReports(account, api, limits, filter, texts, tenancy),
                new VendorSupervision(account, line));
    }

    HospitalFilter filter() {
        return new HospitalFilter(directory(), List.of(did));
    }

    private AgentDirectory directory() {
        AgentDirectory directory = new AgentDirectory(() -> agents);
        directory.refresh();
        return directory;
    }

    private static Agent agent(String id, String name, String phone, String did) {
        return new Agent(
                new AgentId(id), name, "record-" + id, "member-" + id, phone, "secret", SimulatedVendor.campaign(did));
    }
}

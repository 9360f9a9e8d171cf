package net.healix360.engage.simulator.vendor;

import java.util.List;

/** Everything that is the vendor's and not the simulator's own. */
final class VendorPaths {
    static final List<String> ALL = List.of(
            "/events/*",
            "/ca_apis/*",
            "/ca_reports/*",
            "/CAServices/*",
            "/CAServicesV2/*",
            "/cloudAgentRestAPI/*",
            "/dashboard/*");

    private VendorPaths() {}
}

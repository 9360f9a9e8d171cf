package net.healix360.engage.simulator.vendor;

/** The vendor's side of the wire, for whoever observes it and lets it fail. */
public record Vendor(RestApi rest, RequestLog requests, EndpointFaults faults) {}

package net.healix360.engage.it.faults;

/** One call of the invented account. */
record VendorCall(String ucid, String type, String caller, String did) {}

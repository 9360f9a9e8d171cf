/** Calls from arrival to disposition: routing, ringing, talking, transfer, wrap-up and the record kept of each. */
package net.healix360.engage.simulator.calls;

/** Supervisors who listen to a call, whisper to its agent or speak to both, each with a SIP number of the account's pool. */
package net.healix360.engage.simulator.supervision;

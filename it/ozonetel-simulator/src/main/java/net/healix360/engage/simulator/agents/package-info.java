/** Agents at their desks: the vendor's agent state machine and who is free for which skill. */
package net.healix360.engage.simulator.agents;

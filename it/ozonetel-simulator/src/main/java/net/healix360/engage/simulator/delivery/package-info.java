/** What the vendor sends out: agent and call events, call summaries, and the faults put in their way. */
package net.healix360.engage.simulator.delivery;

/** The simulated clock and the single line of moments on which everything in the simulator happens. */
package net.healix360.engage.simulator.time;

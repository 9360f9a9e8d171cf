/** A simulated working day that follows from its seed alone. */
package net.healix360.engage.simulator.day;

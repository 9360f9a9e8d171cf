/** The whole account at work: everything the event loop owns, wired together and without a thread or a socket. */
package net.healix360.engage.simulator.simulation;

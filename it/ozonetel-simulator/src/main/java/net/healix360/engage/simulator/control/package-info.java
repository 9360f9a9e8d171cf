/** The private API and page with which a person or a test steers the simulator. */
package net.healix360.engage.simulator.control;

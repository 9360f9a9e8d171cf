/** Faults on demand, so that clients of the platform can be tested against its bad days. */
package net.healix360.engage.platform.control.faults;

/** Phones that agents' browsers register: a person answers, declines and hangs up there. */
package net.healix360.engage.simulator.softphones;

/** The vendor's public HTTP surface, with its spellings, status texts and limits. */
package net.healix360.engage.simulator.vendor;

/** Outbound campaigns: their dial lists, and the diallers that bring records and ready agents together. */
package net.healix360.engage.simulator.dialling;

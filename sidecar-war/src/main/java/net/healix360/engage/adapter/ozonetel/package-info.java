/** The vendor's events and call summaries in our words, and the only place that knows its spelling. */
package net.healix360.engage.adapter.ozonetel;

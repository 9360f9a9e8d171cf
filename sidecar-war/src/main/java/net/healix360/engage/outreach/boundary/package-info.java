/** Leads, what was done about them, follow-ups and campaigns. */
package net.healix360.engage.outreach.boundary;

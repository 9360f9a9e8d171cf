/** Finds leads in the local copy. */
package net.healix360.engage.outreach.control;

/** The campaign webhook and the list of missed calls. */
package net.healix360.engage.missedcalls.boundary;

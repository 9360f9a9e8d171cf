/** The list of calls. */
package net.healix360.engage.calls.boundary;

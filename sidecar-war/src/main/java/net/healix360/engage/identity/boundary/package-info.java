/** Doors for signing in and out, and the mechanism that knows who is asking. */
package net.healix360.engage.identity.boundary;

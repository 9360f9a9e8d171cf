/** The hospital's rules over REST: read, changed, tried out, explained. */
package net.healix360.engage.rules.boundary;

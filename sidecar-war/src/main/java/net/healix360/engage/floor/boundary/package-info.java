/** Events in, streams and the floor out. */
package net.healix360.engage.floor.boundary;

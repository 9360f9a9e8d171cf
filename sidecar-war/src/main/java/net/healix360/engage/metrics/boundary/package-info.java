/** Figures and their definitions on the wire. */
package net.healix360.engage.metrics.boundary;

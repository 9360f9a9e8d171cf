/** The operator's doors: free a stuck agent, drop a forgotten lock, make up for what was missed; each use leaves a line. */
package net.healix360.engage.maintenance.boundary;

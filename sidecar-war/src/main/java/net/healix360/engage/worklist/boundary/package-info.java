/** The agent's worklist over REST. */
package net.healix360.engage.worklist.boundary;

/** Who the hospital's agents are, kept fresh from the platform. */
package net.healix360.engage.agents.control;

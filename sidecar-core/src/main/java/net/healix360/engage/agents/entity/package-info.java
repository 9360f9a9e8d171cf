/** Agents and the states they can be in. */
package net.healix360.engage.agents.entity;

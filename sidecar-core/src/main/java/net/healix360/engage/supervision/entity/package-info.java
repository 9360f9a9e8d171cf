/** A supervisor's part in an agent's call. */
package net.healix360.engage.supervision.entity;

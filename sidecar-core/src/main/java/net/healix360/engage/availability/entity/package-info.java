/** Agents' wishes, their days, and what was put right about them. */
package net.healix360.engage.availability.entity;

/** Agents' days and performance for their own eyes and their supervisors', and repairs in numbers. */
package net.healix360.engage.availability.boundary;

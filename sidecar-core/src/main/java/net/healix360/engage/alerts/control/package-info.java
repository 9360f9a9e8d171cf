/** Raises alerts without repeating itself, and takes their dismissal. */
package net.healix360.engage.alerts.control;

/** Alerts over REST and in the streams. */
package net.healix360.engage.alerts.boundary;

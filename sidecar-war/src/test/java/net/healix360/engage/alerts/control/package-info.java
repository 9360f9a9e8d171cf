/** What every book of alerts promises, and how alerts behave over the real one. */
package net.healix360.engage.alerts.control;

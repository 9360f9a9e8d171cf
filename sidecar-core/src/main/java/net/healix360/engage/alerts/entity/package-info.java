/** What supervisors are told about an agent, an item or the whole hospital, and who has taken note of it. */
package net.healix360.engage.alerts.entity;

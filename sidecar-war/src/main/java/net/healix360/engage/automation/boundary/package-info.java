/** The clock of automation rules, what they did over REST, and what they say in the streams. */
package net.healix360.engage.automation.boundary;

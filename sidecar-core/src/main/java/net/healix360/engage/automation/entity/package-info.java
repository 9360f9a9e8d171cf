/** What automation rules look at, and what they did. */
package net.healix360.engage.automation.entity;

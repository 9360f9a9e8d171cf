/** Automation rules over the hospital's real books, copy and floor. */
package net.healix360.engage.automation.control;

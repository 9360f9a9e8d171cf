/** Lets automation rules act: on what happens and by the clock, once, within bounds, and with a record of every effect. */
package net.healix360.engage.automation.control;

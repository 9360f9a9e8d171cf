/** From the event inbox through the journal to the live projection and the streams. */
package net.healix360.engage.floor.control;

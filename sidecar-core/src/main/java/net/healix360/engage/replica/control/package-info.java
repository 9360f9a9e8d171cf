/** The local copy of the platform's records and the writes that wait to get there. */
package net.healix360.engage.replica.control;

/** What a call's summary does to the queue of patients who must be called back. */
package net.healix360.engage.missedcalls.control;

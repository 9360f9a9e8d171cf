/** Who this agent should call next, in order and with the reason. */
package net.healix360.engage.worklist.control;

/** How an event becomes durable and reaches the hospital that owns its agent, in order, and no other. */
package net.healix360.engage.dispatcher.control;

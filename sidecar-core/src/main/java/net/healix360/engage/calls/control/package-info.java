/** An agent's calls: dialled, controlled, disposed, and never left in after-call work. */
package net.healix360.engage.calls.control;

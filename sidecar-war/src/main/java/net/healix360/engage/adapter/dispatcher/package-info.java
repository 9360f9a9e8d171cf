/** What this sidecar has to do with the dispatcher: the claim to its agents, and the desk of a shared account. */
package net.healix360.engage.adapter.dispatcher;

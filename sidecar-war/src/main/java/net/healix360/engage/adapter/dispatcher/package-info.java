/** How this sidecar claims its agents' events at the dispatcher. */
package net.healix360.engage.adapter.dispatcher;

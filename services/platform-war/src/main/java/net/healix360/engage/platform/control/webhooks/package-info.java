/** Tells subscribers what happened to records: signed, once, and never again (platform-graphql.md §7). */
package net.healix360.engage.platform.control.webhooks;

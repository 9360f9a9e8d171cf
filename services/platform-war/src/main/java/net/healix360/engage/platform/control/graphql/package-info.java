/** Runs GraphQL documents strictly and answers in the envelope of the wire contract (platform-graphql.md §3). */
package net.healix360.engage.platform.control.graphql;

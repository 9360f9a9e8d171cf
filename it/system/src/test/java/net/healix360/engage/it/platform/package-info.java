/**
 * The platform's wire contract as one suite of client calls, for the embedded platform and for a real server. Section
 * numbers are those of reference/platform-graphql.md.
 */
package net.healix360.engage.it.platform;

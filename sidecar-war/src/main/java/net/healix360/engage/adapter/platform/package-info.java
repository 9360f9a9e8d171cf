/** The CRM platform over its GraphQL wire contract, and the only place that knows its names. */
package net.healix360.engage.adapter.platform;

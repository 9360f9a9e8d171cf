/** The core API: a GraphQL schema made of a workspace's objects, and its fields put to work (platform-graphql.md §4). */
package net.healix360.engage.platform.control.core;

/** The metadata API: log-in, people, keys, webhooks, objects and fields (platform-graphql.md §2, §8, §9). */
package net.healix360.engage.platform.control.metadata;

/** The spool and the registrations in the dispatcher's own Redis: Streams with an append-only file. */
package net.healix360.engage.dispatcher.redis;

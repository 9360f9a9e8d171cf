/** The way to Postgres: pool, migration, safe SQL text, and JSON as plain maps and lists. */
package net.healix360.engage.platform.control.storage;

/** The hospital's volume: journal and local copy in SQLite, one writer, many readers. */
package net.healix360.engage.adapter.sqlite;

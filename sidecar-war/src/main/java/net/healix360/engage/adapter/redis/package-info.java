/** The hospital's own Redis: sessions, locks and counters, all of which may be lost. */
package net.healix360.engage.adapter.redis;

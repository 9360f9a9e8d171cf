/** Fetches recordings from where the vendor keeps them. */
package net.healix360.engage.adapter.recordings;

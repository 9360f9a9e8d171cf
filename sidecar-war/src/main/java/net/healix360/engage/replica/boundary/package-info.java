/** How near the local copy is to the platform, what the platform is owed, and what it tells. */
package net.healix360.engage.replica.boundary;

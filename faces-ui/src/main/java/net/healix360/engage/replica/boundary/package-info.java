/** The administrator's page of the platform: how near the local copy is, what the platform is owed, and what it refused. */
package net.healix360.engage.replica.boundary;

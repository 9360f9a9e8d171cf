/** Proof, at boot, that platform, Redis and volume belong to this hospital. */
package net.healix360.engage.tenancy.control;

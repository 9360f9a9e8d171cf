/** Boot, readiness, and the gate that stays shut until everything is proved to be this hospital's. */
package net.healix360.engage.tenancy.boundary;

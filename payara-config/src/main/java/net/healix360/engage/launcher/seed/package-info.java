/** Hospitals written into a platform, embedded or real, through its public wire contract. */
package net.healix360.engage.launcher.seed;

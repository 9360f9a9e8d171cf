/** Two demo hospitals written into a platform through its public wire contract. */
package net.healix360.engage.launcher.seed;

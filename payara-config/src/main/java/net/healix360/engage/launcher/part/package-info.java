/** The parts that run: how each is prepared, started as a process, and asked whether it is ready. */
package net.healix360.engage.launcher.part;

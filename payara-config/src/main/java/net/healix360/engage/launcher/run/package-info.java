/** Bringing the parts up in order, keeping them up, and bringing them down. */
package net.healix360.engage.launcher.run;

/** Measurements of the running product, printed as plain lines and kept with machine and date. */
package net.healix360.engage.launcher.bench;

/** How Helix Engage runs on one machine: starts, watches and stops every part. */
package net.healix360.engage.launcher;

/** Whether this machine can run and test Helix Engage, and what to do when it cannot. */
package net.healix360.engage.launcher.doctor;

/** What is running, written down so that another shell can see it and stop it. */
package net.healix360.engage.launcher.state;

/** Where things live and how they are set: data home, ports, secrets, each hospital's environment. */
package net.healix360.engage.launcher.settings;

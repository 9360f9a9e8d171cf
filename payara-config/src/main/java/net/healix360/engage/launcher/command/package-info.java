/** What a person types after ./engage, one class a command. */
package net.healix360.engage.launcher.command;

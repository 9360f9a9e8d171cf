/** The demo: who works in its hospitals, and what its telephony account looks like. */
package net.healix360.engage.launcher.demo;

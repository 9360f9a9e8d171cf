/** What Helix Engage consists of on this machine: each part with its command, its environment and its dependencies. */
package net.healix360.engage.launcher.product;

/** The vendor account as an administrator configured it: agents, campaigns, pause reasons and switches. */
package net.healix360.engage.simulator.account;

/** Signing in through the platform, one session per agent, and what a wrong password costs. */
package net.healix360.engage.identity.control;

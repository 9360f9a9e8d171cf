/** Proves inside Payara Micro what only a container can show: EJB and CDI together, managed threads, health. */
package net.healix360.engage.it.container;

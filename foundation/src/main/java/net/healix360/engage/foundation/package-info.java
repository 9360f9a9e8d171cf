/** The few things that every deployable shares and that know nothing of hospitals or calls. */
package net.healix360.engage.foundation;

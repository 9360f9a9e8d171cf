/** Versions of the hospital's rules, and that they changed. */
package net.healix360.engage.rules.entity;

/** A hospital's rules as it wrote them: what each asks, when it is looked at, and what it does. */
package net.healix360.engage.rules.rule;

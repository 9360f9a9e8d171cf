/** What is known of a call, a lead and an agent when a rule looks at it. */
package net.healix360.engage.rules.fact;

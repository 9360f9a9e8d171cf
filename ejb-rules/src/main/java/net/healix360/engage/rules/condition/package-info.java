/** When a rule applies: comparisons of facts, joined by all and any, and what they compile to. */
package net.healix360.engage.rules.condition;

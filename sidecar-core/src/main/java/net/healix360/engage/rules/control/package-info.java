/** The hospital's rules: which are in force, how they are changed, and every version before. */
package net.healix360.engage.rules.control;

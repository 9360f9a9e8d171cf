/** Who is called next and why: rules and facts in, scores and explanations out. */
package net.healix360.engage.rules;

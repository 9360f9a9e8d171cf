/** How fast work is ranked, beside two other rules engines on the same rules and rows. */
package net.healix360.engage.it.rules;

/** Proves the promises of the first issue on the started product, from outside, for both demo hospitals. */
package net.healix360.engage.it.system;

/** Holds the house plan against the compiled product and its source tree: who may know whom, and the habits of the house. */
package net.healix360.engage.it.architecture;

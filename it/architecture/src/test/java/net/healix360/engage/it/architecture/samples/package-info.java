/** Classes that break one rule each, so that every rule is seen to fail. */
package net.healix360.engage.it.architecture.samples;

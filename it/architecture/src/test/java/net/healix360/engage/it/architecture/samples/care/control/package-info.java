/** Holds samples of what the rules must refuse. */
package net.healix360.engage.it.architecture.samples.care.control;

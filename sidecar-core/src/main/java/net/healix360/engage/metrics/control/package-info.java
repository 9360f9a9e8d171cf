/** Every number that a supervisor sees: one definition, one function, one list behind it. */
package net.healix360.engage.metrics.control;

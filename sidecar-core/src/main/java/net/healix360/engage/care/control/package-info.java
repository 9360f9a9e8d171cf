/** Who is calling. */
package net.healix360.engage.care.control;

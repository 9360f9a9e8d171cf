/** Who is calling, who is meant, and when they come. */
package net.healix360.engage.care.control;

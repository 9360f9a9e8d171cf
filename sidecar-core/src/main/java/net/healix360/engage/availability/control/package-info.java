/** What agents choose to do, what the vendor says they do, and how the two are made to agree. */
package net.healix360.engage.availability.control;

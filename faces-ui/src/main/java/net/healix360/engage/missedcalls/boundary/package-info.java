/** The missed-calls page: the hospital's queue, filtered and paged by its address. */
package net.healix360.engage.missedcalls.boundary;

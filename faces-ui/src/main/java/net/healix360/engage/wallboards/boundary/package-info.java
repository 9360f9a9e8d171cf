/** Wallboards as pages: the screen itself, and the list of those that there are. */
package net.healix360.engage.wallboards.boundary;

/** The hospital's look, for pages that nobody has signed in to yet. */
package net.healix360.engage.setup.boundary;

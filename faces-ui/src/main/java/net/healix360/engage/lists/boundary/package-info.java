/** The lists as pages: one kind of table for all of them, asked by its address. */
package net.healix360.engage.lists.boundary;

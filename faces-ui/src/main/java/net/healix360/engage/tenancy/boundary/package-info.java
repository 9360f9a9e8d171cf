/** The hospital on its own pages: its name, and its time of day. */
package net.healix360.engage.tenancy.boundary;

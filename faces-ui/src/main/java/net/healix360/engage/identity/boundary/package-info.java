/** The person whose page it is. */
package net.healix360.engage.identity.boundary;

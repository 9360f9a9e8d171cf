/** Phone numbers as people read them. */
package net.healix360.engage.calls.boundary;

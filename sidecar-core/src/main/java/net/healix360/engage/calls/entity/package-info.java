/** A call, known by its UCID. */
package net.healix360.engage.calls.entity;

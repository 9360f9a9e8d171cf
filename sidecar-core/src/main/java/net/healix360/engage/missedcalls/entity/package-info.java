/** A missed call with a clock, an owner and an end. */
package net.healix360.engage.missedcalls.entity;

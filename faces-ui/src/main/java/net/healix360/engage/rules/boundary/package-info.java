/** The supervisor's rules page: what a hospital's rules are when it is asked for. */
package net.healix360.engage.rules.boundary;

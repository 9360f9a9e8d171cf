/** Screens on walls: who may show the floor without a person signed in. */
package net.healix360.engage.wallboards.control;

/** The live monitor page: the floor as a supervisor first sees it. */
package net.healix360.engage.floor.boundary;

/** The metadata of a workspace and the tables that follow from it. */
package net.healix360.engage.platform.control.model;

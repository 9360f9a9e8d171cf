/** The doors of the platform: servlets, health, and the cables to the container. */
package net.healix360.engage.platform.boundary;

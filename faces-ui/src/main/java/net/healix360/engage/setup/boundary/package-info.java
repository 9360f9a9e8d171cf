/** The settings pages, the branding editor and the setup wizard. */
package net.healix360.engage.setup.boundary;

/** The supervisor's pages by name, address and key: one list for the side bar and for the help. */
package net.healix360.engage.navigation.boundary;

/** The doors of the lists: files, views, columns, uncovered numbers and the log of them. */
package net.healix360.engage.lists.boundary;

/** Figures as supervisors see them: cards, tables and charts, each with its definition and the page behind it. */
package net.healix360.engage.metrics.boundary;

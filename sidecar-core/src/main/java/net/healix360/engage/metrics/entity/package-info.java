/** Figures with their unit, their meaning and the list behind them. */
package net.healix360.engage.metrics.entity;

/** A link to a wallboard. */
package net.healix360.engage.wallboards.entity;

/** Kinds of configuration, the setup's steps, and the colours that follow from a hospital's own. */
package net.healix360.engage.setup.entity;

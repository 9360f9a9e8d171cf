/** People, their roles and their sessions. */
package net.healix360.engage.identity.entity;

/** The hospital that this process serves. */
package net.healix360.engage.tenancy.entity;

/** Which hospital this process is, fixed at boot. */
package net.healix360.engage.tenancy;

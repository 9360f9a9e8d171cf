/** The embedded platform: the strict common subset of the CRM platform's wire contract, on Postgres. */
package net.healix360.engage.platform;

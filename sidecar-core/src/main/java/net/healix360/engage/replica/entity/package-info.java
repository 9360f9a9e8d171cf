/** What the platform keeps for the hospital, as the product names it. */
package net.healix360.engage.replica.entity;

/** What happened on the floor and how the floor stands. */
package net.healix360.engage.floor.entity;

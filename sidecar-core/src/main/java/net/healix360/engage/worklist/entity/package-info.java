/** What is to be done on a worklist. */
package net.healix360.engage.worklist.entity;

/** What a list of the supervisor's pages is made of: columns, filters, rows, and what a person keeps of it. */
package net.healix360.engage.lists.entity;

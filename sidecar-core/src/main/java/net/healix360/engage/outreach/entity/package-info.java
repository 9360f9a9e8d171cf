/** Who may become a patient, and the words in which that is told. */
package net.healix360.engage.outreach.entity;

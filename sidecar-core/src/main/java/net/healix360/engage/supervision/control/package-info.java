/** Supervisors in their agents' calls: who listens to what, how, and until when. */
package net.healix360.engage.supervision.control;

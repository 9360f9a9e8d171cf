/** What went wrong, as an RFC 9457 problem document that names the fault and what to do. */
package net.healix360.engage.foundation.problem;

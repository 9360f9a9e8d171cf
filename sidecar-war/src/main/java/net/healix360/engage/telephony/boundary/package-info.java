/** What agents do at the telephone over REST, and the rule that each of these requests names its agent. */
package net.healix360.engage.telephony.boundary;

/** A telephony vendor to try Helix Engage against: speaks the Ozonetel CloudAgent wire contract over HTTP. */
package net.healix360.engage.simulator;

/** The port to the telephony vendor and what its faults mean to people. */
package net.healix360.engage.telephony.control;

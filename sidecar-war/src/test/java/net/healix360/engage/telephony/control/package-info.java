/** What every telephony vendor's adapter must do. */
package net.healix360.engage.telephony.control;

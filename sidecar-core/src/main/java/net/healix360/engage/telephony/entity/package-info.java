/** Orders to a telephony vendor and its answers, in our words. */
package net.healix360.engage.telephony.entity;

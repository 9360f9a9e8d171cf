/** Where the vendor's events, the sidecars' registrations and the operator's questions come in. */
package net.healix360.engage.dispatcher.boundary;

/** An event, a registration, a lane's state: what the dispatcher speaks of. */
package net.healix360.engage.dispatcher.entity;

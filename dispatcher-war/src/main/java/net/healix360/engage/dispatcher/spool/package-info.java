/** What the spool is made of, by configuration. */
package net.healix360.engage.dispatcher.spool;

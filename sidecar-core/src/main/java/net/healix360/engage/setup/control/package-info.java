/** What a hospital configures itself, version by version, and how far it is with it. */
package net.healix360.engage.setup.control;

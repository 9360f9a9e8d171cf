/** Files on the hospital's volume. */
package net.healix360.engage.adapter.volume;

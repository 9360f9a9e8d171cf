/** The one place where the present comes from. */
package net.healix360.engage.foundation.time;

/** A platform on a real Postgres, without a container, for tests. */
package net.healix360.engage.platform.testing;

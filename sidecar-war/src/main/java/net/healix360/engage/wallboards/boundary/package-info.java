/** Wallboards over REST and the stream that their screens hear. */
package net.healix360.engage.wallboards.boundary;

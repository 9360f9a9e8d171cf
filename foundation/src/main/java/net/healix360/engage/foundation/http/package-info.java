/** Request ids and problem replies, the same at every door. */
package net.healix360.engage.foundation.http;

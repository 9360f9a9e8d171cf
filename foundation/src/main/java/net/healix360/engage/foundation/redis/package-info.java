/** How a deployable reaches its own Redis, with time-outs set. */
package net.healix360.engage.foundation.redis;

/** Standard Webhooks signatures: proof that a batch of events comes from our dispatcher. */
package net.healix360.engage.foundation.signing;

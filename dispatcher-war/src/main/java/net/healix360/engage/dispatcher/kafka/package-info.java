/** The spool as one Kafka topic: every dispatcher folds the same records in the same order and so knows the same. */
package net.healix360.engage.dispatcher.kafka;

/** Listen, whisper and barge over REST and in the streams. */
package net.healix360.engage.supervision.boundary;

/** Proves that no event is lost, doubled, swapped or misdirected while parts die: who sends, who breaks and who judges share nothing. */
package net.healix360.engage.it.faults;

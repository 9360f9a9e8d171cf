/** Rules made ready and asked: scores, ranks, explanations, drafts tried out, and automations that are due. */
package net.healix360.engage.rules.engine;

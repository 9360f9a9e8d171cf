package net.healix360.engage.rules.engine;

import java.util.Optional;
import net.healix360.engage.rules.condition.Operator;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Operand;

/**
 * One comparison of a rule with what it found.
 *
 * @param value what the rule asks for
 * @param actual what the item has; empty when it is not known
 */
public record ConditionReason(Fact fact, Operator operator, Operand value, Optional<Operand> actual, boolean holds) {}

package net.healix360.engage.rules.rule;

import java.util.Optional;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Operand;

/** What a rule does. The engine only says that it is to be done: who carries it out has the hospital's records. */
public sealed interface Action {

    /** The name on the wire. */
    String type();

    /** Adds to an item's score. */
    sealed interface Scoring extends Action {
        boolean slaMultiplier();

        boolean campaignMultiplier();

        @Override
        default String type() {
            return "score";
        }
    }

    /** @param weight −10 to 10 */
    record OwnWeight(double weight, boolean slaMultiplier, boolean campaignMultiplier) implements Scoring {}

    /** The weight and the switch are those of the task type in the priority configuration: one number, not two. */
    record TaskWeight(TaskType taskType, boolean slaMultiplier, boolean campaignMultiplier) implements Scoring {}

    /** Raises an alert. */
    record Escalate(Notice notice) implements Action {
        @Override
        public String type() {
            return "escalate";
        }
    }

    /** Tells somebody. */
    record Notify(Notice notice) implements Action {
        @Override
        public String type() {
            return "notify";
        }
    }

    /**
     * Gives the item an owner.
     *
     * @param agentId whom, when the rule names one; otherwise the agent is chosen
     * @param choice how one is chosen when the rule names none
     */
    record Assign(Optional<String> agentId, Optional<AgentChoice> choice) implements Action {
        @Override
        public String type() {
            return "assign";
        }
    }

    /** Sets a fact that a record carries. */
    record Update(Fact fact, Operand value) implements Action {
        @Override
        public String type() {
            return "update";
        }
    }
}

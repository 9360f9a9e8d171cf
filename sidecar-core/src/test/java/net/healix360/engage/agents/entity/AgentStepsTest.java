package net.healix360.engage.agents.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgentStepsTest {

    @ParameterizedTest
    @EnumSource(AgentState.class)
    void everyActionLeadsSomewhereFromEveryStateAndItIsWhatTheActionSays(AgentState state) {
        for (AgentAction action : AgentAction.values()) {
            assertThat(AgentSteps.from(state, action).into()).isEqualTo(action.into());
        }
    }

    /** An inbound and an outbound call, a missed ring, a break, and a logout in the middle of anything. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "OFFLINE LOGIN",
                "PAUSED RELEASE",
                "READY CALLING",
                "RINGING INCALL",
                "RINGING RELEASE",
                "RINGING PAUSE",
                "IN_CALL ACW",
                "ACW RELEASE",
                "ACW PAUSE",
                "READY PAUSE",
                "IN_CALL LOGOUT",
                "ACW LOGOUT"
            })
    void anOrdinaryDayIsRegular(AgentState state, AgentAction action) {
        assertThat(AgentSteps.from(state, action).regular()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "OFFLINE RELEASE",
                "OFFLINE INCALL",
                "READY LOGIN",
                "READY ACW",
                "PAUSED CALLING",
                "IN_CALL PAUSE",
                "ACW INCALL"
            })
    void aStepThatCannotComeNextTellsThatSomethingWasLost(AgentState state, AgentAction action) {
        assertThat(AgentSteps.from(state, action).regular()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AgentAction.class)
    void nothingIsUnexpectedOfAnAgentOfWhomNothingIsKnown(AgentAction action) {
        assertThat(AgentSteps.from(AgentState.UNKNOWN, action).regular()).isTrue();
    }

    @Test
    void aPauseBecauseOfTheLoginIsTheLogin() {
        assertThat(AgentAction.of(AgentState.PAUSED, Optional.of("login"))).isEqualTo(AgentAction.LOGIN);
        assertThat(AgentAction.of(AgentState.PAUSED, Optional.of("Lunch"))).isEqualTo(AgentAction.PAUSE);
        assertThat(AgentAction.of(AgentState.PAUSED, Optional.empty())).isEqualTo(AgentAction.PAUSE);
    }
}

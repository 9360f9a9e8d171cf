package net.healix360.engage.floor.boundary;

import static net.healix360.engage.floor.boundary.FloorFixture.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FloorTablesTest {

    @Test
    void agentsStandByNameWhateverTheCase() {
        assertThat(tables(null, null, null).agents())
                .extracting(AgentRow::name)
                .containsExactly("Asha Rao", "meena Iyer", "Ravi Kumar", "Zoya Khan");
    }

    @Test
    void anAgentIsShownWithTheCallerAtTheLine() {
        assertThat(tables(null, null, null).agents())
                .extracting(AgentRow::callWith)
                .containsExactly("Kiran Nair", "", "", "Anonymous");
    }

    @Test
    void aCallNamesItsAgentAndACallWithoutOneNamesNobody() {
        assertThat(tables(null, null, null).calls())
                .extracting(CallRow::agentName)
                .containsExactly("Asha Rao", "Zoya Khan", "");
    }

    @Test
    void everyFigureEqualsTheRowsBehindItsLink() {
        FloorTables all = tables(null, null, null);
        assertThat(Stream.of(all.callFigures(), all.agentFigures()).flatMap(List::stream))
                .allSatisfy(figure -> assertThat(behind(figure)).isEqualTo(figure.value()));
    }

    private static long behind(Figure figure) {
        boolean ofCalls = figure.parameter().equals("calls");
        FloorTables listed = tables(ofCalls ? figure.state() : null, ofCalls ? null : figure.state(), null);
        return ofCalls ? listed.calls().size() : listed.agents().size();
    }

    @Test
    void aFilterLeavesTheFiguresOfTheWholeFloor() {
        assertThat(tables("HELD", "PAUSED", "nobody").callFigures())
                .isEqualTo(tables(null, null, null).callFigures());
    }

    @Test
    void theTextFindsNamesIdsAndNumbersTypedWithGaps() {
        assertThat(tables(null, null, "KIRAN").calls())
                .extracting(CallRow::ucid)
                .containsExactly("1");
        assertThat(tables(null, null, " 98450 99999 ").calls())
                .extracting(CallRow::ucid)
                .containsExactly("3");
        assertThat(tables(null, null, "zoya").agents())
                .extracting(AgentRow::agentId)
                .containsExactly("zoya");
    }

    @Test
    void aStateThatThereIsNotLeavesNothingOutAndIsTold() {
        FloorTables misread = tables("FLYING", "' OR 1=1", null);
        assertThat(misread.filter().misread()).isTrue();
        assertThat(misread.calls()).hasSize(3);
        assertThat(misread.agents()).hasSize(4);
    }

    @Test
    void endedCallsAreNeverOnTheFloorSoNobodyCanAskForThem() {
        assertThat(FloorFilter.of("ENDED", null, null).misread()).isTrue();
    }

    @Test
    void blankParametersAreNoFilterAndNoFault() {
        FloorFilter blank = FloorFilter.of("", " ", "");
        assertThat(blank.isEmpty()).isTrue();
        assertThat(blank.misread()).isFalse();
    }

    @Test
    void aVeryLongTextIsCut() {
        assertThat(FloorFilter.of(null, null, "x".repeat(5_000)).text()).hasSize(FloorFilter.LONGEST_TEXT);
    }

    @Test
    void timersAndTimesAreWrittenForTheHospital() {
        AgentRow zoya = tables(null, null, "zoya").agents().get(0);
        assertThat(zoya.timer()).isEqualTo("1:05");
        assertThat(zoya.at()).isEqualTo("13:28");
    }
}

package net.healix360.engage.lists.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.lists.entity.RecordedList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAddressTest {

    @Test
    void withoutParametersItAsksForTheWholeListInItsUsualOrder() {
        ListAddress address = calls(Map.of());

        assertThat(address.question().sort()).isEqualTo("-startedAt");
        assertThat(address.question().limit()).isEqualTo(50);
        assertThat(address.isNarrowed()).isFalse();
        assertThat(address.misread()).isFalse();
    }

    @Test
    void filtersAreCalledAsInTheApiWithoutTheirBrackets() {
        ListAddress address = calls(
                Map.of("direction", "INBOUND", "from", "2026-04-10", "agentId", "asha", "q", " Rao ", "cursor", "c2"));

        assertThat(address.filters())
                .containsOnly(
                        Map.entry("direction", "INBOUND"),
                        Map.entry("from", "2026-04-10"),
                        Map.entry("agentId", "asha"));
        assertThat(address.words()).isEqualTo("Rao");
        assertThat(address.api())
                .isEqualTo(
                        "/api/calls?filter%5Bdirection%5D=INBOUND&filter%5BagentId%5D=asha&filter%5Bfrom%5D=2026-04-10"
                                + "&q=Rao&sort=-startedAt");
    }

    @ParameterizedTest
    @CsvSource({
        "direction, SIDEWAYS",
        "from, 2026-13-01",
        "agentId, nobody",
        "leadId, a b",
        "sort, phone",
        "sort, -nothing",
        "nothing, x"
    })
    void whatThereIsNotIsLeftOutAndTold(String name, String value) {
        ListAddress address = calls(Map.of(name, value));

        assertThat(address.misread()).isTrue();
        assertThat(address.filters()).isEmpty();
        assertThat(address.sort()).isEqualTo("-startedAt");
    }

    @Test
    void emptyFieldsOfAFormAskForNothing() {
        assertThat(calls(Map.of("direction", "", "from", "", "q", "")).misread())
                .isFalse();
    }

    @Test
    void aSecondClickOnAColumnTurnsTheOrderAndBeginsAtTheFirstPage() {
        ListAddress address = calls(Map.of("sort", "-talkSec", "direction", "INBOUND", "cursor", "c2"));

        assertThat(address.sortedBy("talkSec").href()).isEqualTo("call-history?direction=INBOUND&sort=talkSec");
        assertThat(address.sortedBy("holdSec").href()).isEqualTo("call-history?direction=INBOUND&sort=-holdSec");
    }

    @Test
    void aViewKeepsEverythingButThePage() {
        ListAddress address = calls(Map.of("q", "a&b=c", "cursor", "c2", "before", "c1"));

        assertThat(address.query()).isEqualTo("q=a%26b%3Dc&sort=-startedAt");
        assertThat(address.href()).contains("cursor=c2", "before=c1");
    }

    private static ListAddress calls(Map<String, String> parameters) {
        return ListAddress.of(RecordedList.CALLS, parameters, "asha"::equals);
    }
}

package net.healix360.engage.missedcalls.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MissedCallsAddressTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final Instant NOW = Instant.parse("2026-04-10T20:00:00Z");

    @Test
    void withoutParametersItAsksForTheFirstPageOfAll() {
        MissedCallsAddress address = address(Map.of());
        assertThat(filter(address)).isEqualTo(MissedCallFilter.all(MissedCallsAddress.ROWS));
        assertThat(address.query()).isEqualTo("limit=50");
        assertThat(address.href()).isEqualTo("missed-calls?view=ALL");
        assertThat(address.isNarrowed()).isFalse();
    }

    @Test
    void tabSearchAndPageReachTheFilter() {
        MissedCallFilter filter = filter(address(Map.of("view", "ATTEMPTED", "q", "98450", "cursor", "c1")));
        assertThat(filter.status()).contains(CallbackStatus.CALLBACK_ATTEMPTED);
        assertThat(filter.onlyOpen()).isTrue();
        assertThat(filter.search()).contains("98450");
        assertThat(filter.cursor()).contains("c1");
    }

    @Test
    void endedAreThoseOfEveryEndAndEachEndIsATabOfItsOwn() {
        assertThat(filter(address(Map.of("view", "ENDED"))).entries().ends())
                .isEqualTo(EnumSet.allOf(MissedCallEnd.class));
        assertThat(filter(address(Map.of("view", "EXPIRED"))).entries().ends()).containsExactly(MissedCallEnd.EXPIRED);
    }

    @Test
    void aDayIsTheHospitals() {
        MissedCallFilter today = filter(address(Map.of("day", "today", "leaked", "true", "unclaimed", "true")));
        assertThat(today.entries().from()).contains(Instant.parse("2026-04-10T18:30:00Z"));
        assertThat(today.entries().to()).contains(Instant.parse("2026-04-11T18:30:00Z"));
        assertThat(today.entries().leakedAt()).contains(NOW);
        assertThat(today.entries().unclaimedAt()).contains(NOW);
        assertThat(filter(address(Map.of("day", "2026-04-11"))).entries().from())
                .isEqualTo(today.entries().from());
    }

    @ParameterizedTest
    @CsvSource({"view, LOST", "status, LOST", "day, 2026-13-01", "day, yesterday"})
    void whatThereIsNotIsLeftOutAndTold(String name, String value) {
        MissedCallsAddress address = address(Map.of(name, value));
        assertThat(address.misread()).isTrue();
        assertThat(filter(address)).isEqualTo(MissedCallFilter.all(MissedCallsAddress.ROWS));
    }

    @ParameterizedTest
    @EnumSource(CallbackStatus.class)
    void bookmarksOfBeforeStillLeadSomewhere(CallbackStatus status) {
        MissedCallsAddress address = address(Map.of("status", status.name()));
        assertThat(address.misread()).isFalse();
        assertThat(address.view()).isNotEqualTo(QueueView.ALL);
    }

    @Test
    void aNumberMayBeTypedWithGapsAndItsTrunkZero() {
        assertThat(address(Map.of("q", " 098450 123-45")).search()).isEqualTo("9845012345");
        assertThat(address(Map.of("q", "+91 98450")).search()).isEqualTo("+9198450");
    }

    @Test
    void aLinkAsksForWhatThePageAsksFor() {
        MissedCallsAddress address = address(Map.of(
                "view",
                "NO_PATIENT",
                "q",
                "a&b=<c>",
                "day",
                "2026-04-10",
                "leaked",
                "true",
                "cursor",
                "c2",
                "before",
                "c1"));
        assertThat(address.href())
                .isEqualTo(
                        "missed-calls?view=NO_PATIENT&q=a%26b%3D%3Cc%3E&day=2026-04-10&leaked=true&cursor=c2&before=c1");
        assertThat(address.query())
                .isEqualTo("filter%5Bend%5D=NO_PATIENT&filter%5Bday%5D=2026-04-10&filter%5Bleaked%5D=true"
                        + "&q=a%26b%3D%3Cc%3E&limit=50&cursor=c2");
    }

    @Test
    void anotherTabKeepsTheFilterAndBeginsAtItsFirstPage() {
        MissedCallsAddress address = address(Map.of("view", "OPEN", "q", "98450", "day", "today", "cursor", "c2"));
        assertThat(address.tab(QueueView.ALL).href()).isEqualTo("missed-calls?q=98450&day=today");
    }

    @Test
    void exactlyOneTabIsTheCurrentOneAndAnEndIsWithinTheEnded() {
        MissedCallsAddress address = address(Map.of("view", "EXPIRED"));
        assertThat(Tab.of(address))
                .filteredOn(Tab::current)
                .extracting(Tab::name)
                .containsExactly("ENDED");
        assertThat(Tab.ends(address))
                .filteredOn(Tab::current)
                .extracting(Tab::name)
                .containsExactly("EXPIRED");
        assertThat(Tab.ends(address(Map.of("view", "OPEN")))).isEmpty();
    }

    private static MissedCallsAddress address(Map<String, String> parameters) {
        return MissedCallsAddress.of(parameters);
    }

    private static MissedCallFilter filter(MissedCallsAddress address) {
        return address.filter(NOW, ZONE);
    }
}

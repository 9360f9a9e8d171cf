package net.healix360.engage.missedcalls.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import org.junit.jupiter.api.Test;

class MissedCallsAddressTest {

    @Test
    void withoutParametersItAsksForTheFirstPageOfAll() {
        assertThat(MissedCallsAddress.of(null, null, null, null).filter())
                .isEqualTo(MissedCallFilter.all(MissedCallsAddress.ROWS));
    }

    @Test
    void tabSearchAndPageReachTheFilter() {
        MissedCallFilter filter =
                MissedCallsAddress.of("INVALID", "98450", "c1", null).filter();
        assertThat(filter.status()).contains(CallbackStatus.INVALID);
        assertThat(filter.search()).contains("98450");
        assertThat(filter.cursor()).contains("c1");
    }

    @Test
    void aStatusThatThereIsNotShowsAllAndIsTold() {
        MissedCallsAddress address = MissedCallsAddress.of("LOST", null, null, null);
        assertThat(address.misread()).isTrue();
        assertThat(address.filter().status()).isEmpty();
    }

    @Test
    void aNumberMayBeTypedWithGapsAndItsTrunkZero() {
        assertThat(MissedCallsAddress.of(null, " 098450 123-45", null, null).search())
                .isEqualTo("9845012345");
        assertThat(MissedCallsAddress.of(null, "+91 98450", null, null).search())
                .isEqualTo("+9198450");
    }

    @Test
    void aLinkAsksForWhatThePageAsksFor() {
        MissedCallsAddress address = MissedCallsAddress.of("INVALID", "a&b=<c>", "c2", "c1");
        assertThat(address.href()).isEqualTo("missed-calls?status=INVALID&q=a%26b%3D%3Cc%3E&cursor=c2&before=c1");
    }

    @Test
    void anotherTabKeepsTheSearchAndBeginsAtItsFirstPage() {
        MissedCallsAddress address = MissedCallsAddress.of("INVALID", "98450", "c2", "c1");
        assertThat(address.tab(Optional.empty()).href()).isEqualTo("missed-calls?q=98450");
    }

    @Test
    void exactlyOneTabIsTheCurrentOne() {
        assertThat(Tab.of(MissedCallsAddress.of("WRONG_NUMBER", null, null, null)))
                .filteredOn(Tab::current)
                .extracting(Tab::name)
                .containsExactly("WRONG_NUMBER");
    }
}

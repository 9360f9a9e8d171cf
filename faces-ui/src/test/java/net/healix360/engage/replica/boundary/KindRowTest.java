package net.healix360.engage.replica.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.healix360.engage.replica.control.Outbox;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.SyncState;
import net.healix360.engage.tenancy.boundary.HospitalTime;
import org.junit.jupiter.api.Test;

class KindRowTest {
    private static final Instant NOW = Instant.parse("2026-04-10T09:00:00Z");
    private static final HospitalTime TIME = new HospitalTime(NOW, ZoneId.of("Asia/Kolkata"), Locale.ENGLISH);
    private static final SyncState NEVER = SyncState.never(RecordKind.CALL);
    private static final SyncState SWEPT = NEVER.swept(NOW.minusSeconds(30));

    @Test
    void aKindIsCompleteReadForTheFirstTimeReadAnewOrAtFault() {
        assertThat(row(SWEPT).state()).isEqualTo("current");
        assertThat(row(NEVER).state()).isEqualTo("first");
        assertThat(row(SWEPT.again()).state()).isEqualTo("anew");
        assertThat(row(SWEPT.failed("down")).state()).isEqualTo("fault");
    }

    @Test
    void aKindTellsHowFarBehindItIsAndWhenItWasLookedAtLast() {
        assertThat(row(SWEPT))
                .extracting(KindRow::records, KindRow::lag, KindRow::sweptClock)
                .containsExactly("12,345", "30 sec", "14:29");
        assertThat(row(NEVER)).extracting(KindRow::lag, KindRow::sweptClock).containsExactly("", "");
    }

    @Test
    void theFiguresSayNothingOfALagThatIsNotKnown() {
        Outbox.Depth depth = new Outbox.Depth(3, 1, Optional.of(NOW.minusSeconds(120)));

        assertThat(OutboxFigures.of(depth, Optional.of(Duration.ofSeconds(5)), TIME))
                .isEqualTo(new OutboxFigures(3, "2 min", 1, "5 sec"));
        assertThat(OutboxFigures.of(depth, Optional.empty(), TIME).lag()).isEmpty();
    }

    @Test
    void everyKindAndStateHasAWord() {
        ResourceBundle words = ResourceBundle.getBundle("net.healix360.engage.messages", Locale.ENGLISH);

        assertThat(Stream.of(RecordKind.values()).map(kind -> "kind." + kind.wireName()))
                .allMatch(words::containsKey);
        assertThat(Stream.of("current", "first", "anew", "fault").map(state -> "copy." + state))
                .allMatch(words::containsKey);
    }

    private static KindRow row(SyncState state) {
        return KindRow.of(new Replica.Status(state, 12_345, Optional.empty()), TIME);
    }
}

package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {
    private final Spread spread = new Spread();

    @Test
    void nothingHasNoSpread() {
        assertThat(spread.percentile(0.99)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, 4, 7, 100, 1_000, 86_400_000})
    void oneFigureIsKnownToWithinAQuarter(long figure) {
        spread.add(figure, 1);

        assertThat(spread.percentile(0.5)).isBetween(figure, figure + figure / 4);
    }

    @Test
    void aPercentileIsNotExceededByItsShareOfAll() {
        LongStream.rangeClosed(1, 1_000).forEach(figure -> spread.add(figure, 1));

        assertThat(spread.percentile(0.5)).isBetween(500L, 625L);
        assertThat(spread.percentile(0.99)).isBetween(990L, 1_240L);
    }

    @Test
    void whatIsOlderThanTheMinuteBeforeIsForgotten() {
        spread.add(500, 10);
        spread.turn();
        spread.add(10, 10);
        assertThat(spread.percentile(0.99)).isGreaterThanOrEqualTo(500);

        spread.turn();
        assertThat(spread.percentile(0.99)).isBetween(10L, 12L);
        spread.turn();
        assertThat(spread.percentile(0.99)).isZero();
    }

    @Test
    void aFigureBeyondEveryMeasureIsTheLargest() {
        spread.add(Long.MAX_VALUE, 1);

        assertThat(spread.percentile(1)).isPositive();
    }
}

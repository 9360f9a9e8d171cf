package net.healix360.engage.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void theNinetyNinthOfTwoHundredIsTheThirdLargest() {
        long[] nanos = LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000).toArray();

        assertThat(new Percentiles(nanos).millis(99)).isEqualTo(198);
        assertThat(new Percentiles(nanos).millis(50)).isEqualTo(100);
    }

    @Test
    void oneValueIsEveryPercentile() {
        assertThat(new Percentiles(new long[] {5_000_000}).millis(1)).isEqualTo(5);
    }
}

package net.healix360.engage.dispatcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final int MANY = 5_000;
    private final Row row = new Row();

    @Test
    void whatCameFirstGoesFirst() {
        fill(1, MANY);
        IntStream.range(1, MANY)
                .forEach(n -> assertThat(row.removeFirst().offset()).isEqualTo(n));

        assertThat(row.size()).isZero();
        assertThat(row.first()).isEmpty();
    }

    @Test
    void aPageBeginsBehindItsPlaceHoweverMuchIsGone() {
        fill(1, MANY);
        IntStream.range(1, 3_000).forEach(n -> row.removeFirst());

        assertThat(offsets(row.behind(new Place(4_000, 4_000), 3))).containsExactly(4_001L, 4_002L, 4_003L);
        assertThat(offsets(row.behind(Place.BEGINNING, 2))).containsExactly(3_000L, 3_001L);
        assertThat(offsets(row.behind(new Place(MANY - 2, MANY - 2), 9))).containsExactly(MANY - 1L);
        assertThat(row.behind(new Place(MANY, 0), 9)).isEmpty();
    }

    @Test
    void whatCameLastIsToldFirst() {
        fill(1, 4);

        assertThat(offsets(row.newestFirst().toList())).containsExactly(3L, 2L, 1L);
        assertThat(row.first())
                .hasValueSatisfying(event -> assertThat(event.offset()).isEqualTo(1));
    }

    private void fill(int from, int before) {
        RouteKey priya = RouteKey.agent("priya");
        Tenant ramaiah = new Tenant("ramaiah");
        IntStream.range(from, before).forEach(n -> row.add(new Standing("k" + n, n, n, priya, ramaiah, n)));
    }

    private static List<Long> offsets(List<Standing> events) {
        return events.stream().map(Standing::offset).toList();
    }
}

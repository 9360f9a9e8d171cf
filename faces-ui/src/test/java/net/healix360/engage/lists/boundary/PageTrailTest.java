package net.healix360.engage.lists.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTrailTest {
    private static final PageTrail FIRST = PageTrail.of(null, null);

    @Test
    void theWayForthIsTheWayBack() {
        PageTrail third = FIRST.older("a").older("b");
        assertThat(third.newer()).isEqualTo(FIRST.older("a"));
        assertThat(third.newer().newer()).isEqualTo(FIRST);
    }

    @Test
    void theTrailSurvivesTheAddress() {
        PageTrail third = FIRST.older("a").older("b").older("c");
        assertThat(PageTrail.of(third.cursor().orElseThrow(), third.trail())).isEqualTo(third);
    }

    @Test
    void afterVeryManyPagesTheWayBackEndsAtTheFirst() {
        PageTrail far = FIRST;
        for (int page = 0; page < 100; page++) {
            far = far.older("c" + page);
        }
        assertThat(far.before()).hasSize(PageTrail.LONGEST);
        PageTrail back = far;
        for (int page = 0; page <= PageTrail.LONGEST; page++) {
            back = back.newer();
        }
        assertThat(back.isFirst()).isTrue();
    }

    @Test
    void whatIsNoCursorIsTheFirstPage() {
        assertThat(PageTrail.of("<script>", "a~b")).isEqualTo(new PageTrail(Optional.empty(), List.of()));
        assertThat(PageTrail.of("ok", "a~<b>~c").before()).containsExactly("a", "c");
    }
}

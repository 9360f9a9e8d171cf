package net.healix360.engage.wallboards.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.wallboards.entity.WallboardKey;
import net.healix360.engage.wallboards.entity.WallboardLink;
import net.healix360.engage.wallboards.entity.WallboardRevoked;
import org.junit.jupiter.api.Test;

class WallboardLinksTest {
    private static final Member ASHA = new Member("m1", "asha@example.org", "Asha", "Rao", Role.SUPERVISOR);

    private final List<WallboardLink> kept = new ArrayList<>();
    private final Fired<WallboardRevoked> revoked = new Fired<>();
    private final WallboardShelf shelf = new WallboardShelf() {
        @Override
        public List<WallboardLink> all() {
            return List.copyOf(kept);
        }

        @Override
        public void put(List<WallboardLink> links) {
            kept.clear();
            kept.addAll(links);
        }
    };
    private final WallboardLinks links =
            new WallboardLinks(shelf, revoked, new TurnableClock(Instant.parse("2026-04-10T06:30:00Z")));

    @Test
    void aLinkOpensByItsKeyAndByNoOther() {
        WallboardLinks.Made made = links.make("Floor 2", ASHA);

        assertThat(links.openedBy(made.key())).contains(made.link());
        assertThat(links.openedBy(WallboardKey.make())).isEmpty();
        assertThat(links.openedBy(new WallboardKey(""))).isEmpty();
    }

    @Test
    void theKeyItselfIsKeptNowhere() {
        WallboardLinks.Made made = links.make("Floor 2", ASHA);

        assertThat(kept.toString()).doesNotContain(made.key().value());
        assertThat(made.toString()).doesNotContain(made.key().value());
        assertThat(made.key().value()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void aRevokedLinkOpensNothingAndItsScreensAreTold() {
        WallboardLinks.Made made = links.make("Floor 2", ASHA);

        assertThat(links.revoke(made.link().id(), ASHA)).isTrue();
        assertThat(links.openedBy(made.key())).isEmpty();
        assertThat(revoked.events())
                .containsExactly(new WallboardRevoked(made.link().id()));
        assertThat(links.revoke(made.link().id(), ASHA)).isFalse();
    }

    @Test
    void twoWallboardsOfOneNameCannotBeToldApart() {
        links.make("Floor 2", ASHA);

        assertThatThrownBy(() -> links.make("floor 2", ASHA)).isInstanceOf(ProblemException.class);
        assertThat(kept).hasSize(1);
    }
}

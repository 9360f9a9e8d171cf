package net.healix360.engage.wallboards.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.wallboards.entity.WallboardKey;
import net.healix360.engage.wallboards.entity.WallboardLink;
import net.healix360.engage.wallboards.entity.WallboardRevoked;

/** Makes links to wallboards and takes them back. Each step leaves one audit line. */
@ApplicationScoped
public class WallboardLinks {
    /** More screens than a hospital has walls for; a page that makes links by mistake fills no volume. */
    static final int MOST = 200;

    private static final EventLogger AUDIT = EventLogger.of(WallboardLinks.class);

    /** A new link with its key, which nobody is told again. */
    public record Made(WallboardLink link, WallboardKey key) {}

    private WallboardShelf shelf;
    private Event<WallboardRevoked> revoked;
    private Clock clock;

    protected WallboardLinks() {}

    @Inject
    public WallboardLinks(WallboardShelf shelf, Event<WallboardRevoked> revoked, Clock clock) {
        this.shelf = shelf;
        this.revoked = revoked;
        this.clock = clock;
    }

    public List<WallboardLink> all() {
        return shelf.all();
    }

    /** A name that there is already is refused beside its field: two screens of one name cannot be told apart. */
    public synchronized Made make(String name, Member by) {
        List<WallboardLink> links = new ArrayList<>(shelf.all());
        if (links.stream().anyMatch(link -> link.name().equalsIgnoreCase(name))) {
            throw Problem.invalid(List.of(new FieldError("name", "is the name of another wallboard")))
                    .asException();
        }
        if (links.size() >= MOST) {
            throw Problem.conflict("too-many-wallboards", "There are " + MOST + " wallboards. Revoke one first.")
                    .asException();
        }
        WallboardKey key = WallboardKey.make();
        WallboardLink link = new WallboardLink(
                UUID.randomUUID().toString(),
                name,
                key.hash(),
                by.fullName(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        links.add(link);
        shelf.put(links);
        AUDIT.info("wallboard link made", Map.of("link", link.id(), "name", name, "member", by.id()));
        return new Made(link, key);
    }

    /** False for a link that there is not, or no longer. */
    public synchronized boolean revoke(String id, Member by) {
        List<WallboardLink> links = new ArrayList<>(shelf.all());
        boolean was = links.removeIf(link -> link.id().equals(id));
        if (was) {
            shelf.put(links);
            AUDIT.info("wallboard link revoked", Map.of("link", id, "member", by.id()));
            revoked.fire(new WallboardRevoked(id));
        }
        return was;
    }

    /** The link that this key opens. */
    public Optional<WallboardLink> openedBy(WallboardKey key) {
        String hash = key.hash();
        return shelf.all().stream().filter(link -> link.keyHash().equals(hash)).findFirst();
    }
}

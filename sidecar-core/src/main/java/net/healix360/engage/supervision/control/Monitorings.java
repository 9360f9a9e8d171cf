package net.healix360.engage.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.supervision.entity.Monitoring;

/**
 * Who is in whose call now: one supervisor has one call, and one call has one supervisor. In memory: the lines of a
 * process that is gone end with their calls at the vendor.
 */
@ApplicationScoped
public class Monitorings {
    private final Map<Ucid, Monitoring> byCall = new ConcurrentHashMap<>();

    /** Takes the place unless the call or the supervisor has one already; then says which stands in the way. */
    synchronized Optional<Monitoring> begin(Monitoring wish) {
        Optional<Monitoring> inTheWay =
                Optional.ofNullable(byCall.get(wish.ucid())).or(() -> of(wish.supervisor()));
        if (inTheWay.isEmpty()) {
            byCall.put(wish.ucid(), wish);
        }
        return inTheWay;
    }

    synchronized Optional<Monitoring> change(Ucid ucid, UnaryOperator<Monitoring> change) {
        return Optional.ofNullable(byCall.computeIfPresent(ucid, (key, known) -> change.apply(known)));
    }

    synchronized Optional<Monitoring> end(Ucid ucid) {
        return Optional.ofNullable(byCall.remove(ucid));
    }

    public Optional<Monitoring> of(Ucid ucid) {
        return Optional.ofNullable(byCall.get(ucid));
    }

    public Optional<Monitoring> of(Session supervisor) {
        return byCall.values().stream().filter(each -> each.isOf(supervisor)).findFirst();
    }

    public List<Monitoring> all() {
        return new ArrayList<>(byCall.values());
    }
}

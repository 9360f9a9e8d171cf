package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.calls.entity.CallDisposed;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.missedcalls.entity.MissedCallRecorded;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.replica.entity.RecordsChanged;
import net.healix360.engage.worklist.entity.ItemNews;
import net.healix360.engage.worklist.entity.ItemNews.What;

/** Hears of everything that the worklist may show, and keeps what is new until it is read; each thing once. */
@ApplicationScoped
public class NewsDesk {
    private static final Map<RecordKind, What> KINDS = Map.of(
            RecordKind.FOLLOW_UP, What.FOLLOW_UP,
            RecordKind.LEAD, What.LEAD,
            RecordKind.PATIENT, What.PATIENT,
            RecordKind.CALL, What.CALL);

    private final Set<ItemNews> unread = new LinkedHashSet<>();

    void recorded(@Observes MissedCallRecorded event) {
        add(new ItemNews(What.MISSED_CALL, event.missedCall().id()));
    }

    void changed(@Observes RecordsChanged change) {
        What what = KINDS.get(change.kind());
        if (what != null) {
            change.ids().forEach(id -> add(new ItemNews(what, id)));
        }
    }

    void disposed(@Observes CallDisposed call) {
        call.callerPhone()
                .ifPresent(raw -> add(new ItemNews(
                        What.PHONE,
                        PhoneNumber.parse(raw).map(PhoneNumber::e164).orElse(raw))));
    }

    synchronized void add(ItemNews news) {
        unread.add(news);
    }

    /** The oldest, at most so many; they are not given again. */
    synchronized List<ItemNews> take(int most) {
        List<ItemNews> taken = new ArrayList<>();
        Iterator<ItemNews> oldest = unread.iterator();
        while (oldest.hasNext() && taken.size() < most) {
            taken.add(oldest.next());
            oldest.remove();
        }
        return taken;
    }
}

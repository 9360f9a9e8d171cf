package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.AgentDay;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.floor.control.FloorWords;
import net.healix360.engage.floor.entity.FloorEvent;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * Rolls agents' days up from the journal: today's every quarter of an hour and whenever somebody looks, yesterday's just after
 * midnight, and an older one when something of it is told late. The same journal always gives the same day.
 */
@ApplicationScoped
public class WorkingDays {
    /** The state in which an agent came into the day began at most so long before. */
    private static final Duration CARRIED = Duration.ofHours(24);

    /** A call of the day ends at most so long after it. */
    private static final Duration LONGEST_CALL = Duration.ofHours(4);

    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(1);

    private AgentDirectory directory;
    private AgentBook book;
    private FloorWords words;
    private Tenancy tenancy;
    private Clock clock;

    private Optional<Instant> lastRun = Optional.empty();

    protected WorkingDays() {}

    @Inject
    public WorkingDays(AgentDirectory directory, AgentBook book, FloorWords words, Tenancy tenancy, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.words = words;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public Day today() {
        return Day.of(clock.instant(), tenancy.hospital().zone());
    }

    /** One day of one agent, with today's as it is now. */
    public AgentSession session(AgentId agent, LocalDate date) {
        refresh(agent, date, date);
        return book.session(agent, date).orElseGet(() -> AgentSession.empty(agent, date));
    }

    /** Latest first; today's as it is now. */
    public List<AgentSession> sessions(AgentId agent, LocalDate from, LocalDate to) {
        refresh(agent, from, to);
        return book.sessions(agent, from, to);
    }

    /** @param after how many to leave out */
    public AgentBook.EventPage events(AgentId agent, LocalDate date, int after, int limit) {
        if (date.equals(today().after().date())) {
            return eventsAhead(agent, today().after(), after, limit);
        }
        refresh(agent, date, date);
        return book.events(agent, date, after, limit);
    }

    /** Every agent's day where there may be something new since the last time. */
    public synchronized void rollUp() {
        Instant now = clock.instant();
        Day today = today();
        Set<AgentBook.Past> late = book.toldLate(lastRun.orElseGet(this::lastKept), today.begin());
        boolean justAfterMidnight = now.isBefore(today.begin().plus(AFTER_MIDNIGHT));
        for (Agent agent : directory.all()) {
            if (justAfterMidnight) {
                rollUp(agent.id(), today.before());
            }
            rollUp(agent.id(), today);
        }
        late.stream()
                .filter(past -> directory.find(past.agentId()).isPresent())
                .flatMap(past -> daysOf(past, today).stream())
                .distinct()
                .forEach(day -> rollUp(day.agent(), day.day()));
        lastRun = Optional.of(now);
    }

    /** After a restart, what reached us since the last day that was kept, however long nobody ran. */
    private Instant lastKept() {
        return book.lastKept()
                .map(date -> new Day(date, tenancy.hospital().zone()).begin())
                .orElse(Instant.EPOCH);
    }

    private record Touched(AgentId agent, Day day) {}

    /** What was told late of a day may change the state in which the agent came into the next. */
    private Set<Touched> daysOf(AgentBook.Past past, Day today) {
        Day day = Day.of(past.at(), today.zone());
        Set<Touched> days = new LinkedHashSet<>();
        days.add(new Touched(past.agentId(), day));
        if (day.after().date().isBefore(today.date())) {
            days.add(new Touched(past.agentId(), day.after()));
        }
        return days;
    }

    private void refresh(AgentId agent, LocalDate from, LocalDate to) {
        Day today = today();
        if (!today.date().isBefore(from) && !today.date().isAfter(to)) {
            rollUp(agent, today);
        }
    }

    /** By the vendor's clock tomorrow may have begun. It is told and not kept: its sums are not known before our clock is there. */
    private AgentBook.EventPage eventsAhead(AgentId agent, Day tomorrow, int after, int limit) {
        List<AgentEvent> all = events(AgentHistory.of(agent, told(agent, tomorrow)), tomorrow);
        List<AgentEvent> items = all.stream().skip(after).limit(limit).toList();
        int reached = after + items.size();
        return new AgentBook.EventPage(
                items, all.size(), reached < all.size() ? Optional.of(reached) : Optional.empty());
    }

    private void rollUp(AgentId agent, Day day) {
        AgentHistory history = AgentHistory.of(agent, told(agent, day));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant horizon = now.isBefore(day.end()) ? now : day.end();
        AgentSession session = Sums.of(agent, day, history.intervals(horizon), history.events());
        book.keep(new AgentDay(session, events(history, day)));
    }

    private List<FloorEvent> told(AgentId agent, Day day) {
        return book.told(agent, day.begin().minus(CARRIED), day.end().plus(LONGEST_CALL)).stream()
                .flatMap(entry -> words.read(entry.kind(), entry.body()).stream())
                .toList();
    }

    private static List<AgentEvent> events(AgentHistory history, Day day) {
        return history.events().stream()
                .filter(event -> day.contains(event.at()))
                .toList();
    }
}

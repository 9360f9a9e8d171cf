package net.healix360.engage.availability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.agents.entity.Agent;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.availability.entity.AgentDay;
import net.healix360.engage.availability.entity.AgentEvent;
import net.healix360.engage.availability.entity.AgentSession;
import net.healix360.engage.availability.entity.Day;
import net.healix360.engage.availability.entity.Interval;
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

    private static final Comparator<AgentId> BY_ID = Comparator.comparing(AgentId::value);

    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(1);

    private AgentDirectory directory;
    private AgentBook book;
    private TodaysHistories histories;
    private FloorWords words;
    private Tenancy tenancy;
    private Clock clock;

    /** What reached us may be written a moment later. */
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(10);

    private Optional<Instant> lastRun = Optional.empty();

    protected WorkingDays() {}

    @Inject
    public WorkingDays(AgentDirectory directory, AgentBook book, FloorWords words, Tenancy tenancy, Clock clock) {
        this.directory = directory;
        this.book = book;
        this.histories = new TodaysHistories(book);
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

    /** The days of every agent of the hospital, latest first; today's as they are now, and without a trace left out. */
    public List<AgentSession> everybodys(LocalDate from, LocalDate to) {
        Day today = today();
        catchUp(today);
        List<AgentSession> all = new ArrayList<>();
        if (!today.date().isBefore(from) && !today.date().isAfter(to)) {
            all.addAll(todays(today));
        }
        LocalDate yesterday = today.before().date();
        book.sessions(from, to.isBefore(yesterday) ? to : yesterday).stream()
                .filter(session -> directory.find(session.agentId()).isPresent())
                .forEach(all::add);
        return all;
    }

    private List<AgentSession> todays(Day today) {
        List<AgentId> agents =
                directory.all().stream().map(Agent::id).sorted(BY_ID).toList();
        Map<AgentId, AgentHistory> known =
                histories.of(today, agents, agent -> AgentHistory.of(agent, told(agent, today)));
        return agents.stream()
                .map(agent -> sums(agent, today, known.get(agent)))
                .filter(session -> !session.equals(AgentSession.empty(session.agentId(), session.date())))
                .toList();
    }

    /** The states of an agent's day one after the other, today's until now. */
    public List<Interval> intervals(AgentId agent, LocalDate date) {
        Day day = new Day(date, tenancy.hospital().zone());
        return AgentHistory.of(agent, told(agent, day)).intervals(horizon(day)).stream()
                .map(interval -> interval.within(day.begin(), day.end()))
                .filter(interval -> interval.seconds() > 0)
                .toList();
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
        Set<AgentBook.Past> late = late(today);
        boolean justAfterMidnight = now.isBefore(today.begin().plus(AFTER_MIDNIGHT));
        for (Agent agent : directory.all()) {
            if (justAfterMidnight) {
                rollUp(agent.id(), today.before());
            }
            rollUp(agent.id(), today);
        }
        rollUp(late, today);
        lastRun = Optional.of(now);
    }

    /** What was told late since the last time changes its days before somebody reads them. */
    private synchronized void catchUp(Day today) {
        Instant now = clock.instant();
        if (lastRun.isEmpty() || lastRun.get().isBefore(today.begin())) {
            rollUp();
        } else {
            rollUp(late(today), today);
            lastRun = Optional.of(now);
        }
    }

    private Set<AgentBook.Past> late(Day today) {
        Instant since = lastRun.map(run -> run.minus(WRITTEN_WITHIN)).orElseGet(this::lastKept);
        return book.toldLate(since, today.begin());
    }

    private void rollUp(Set<AgentBook.Past> late, Day today) {
        late.stream()
                .filter(past -> directory.find(past.agentId()).isPresent())
                .flatMap(past -> daysOf(past, today).stream())
                .distinct()
                .forEach(day -> rollUp(day.agent(), day.day()));
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
        book.keep(new AgentDay(sums(agent, day, history), events(history, day)));
    }

    private AgentSession sums(AgentId agent, Day day, AgentHistory history) {
        return Sums.of(agent, day, history.intervals(horizon(day)), history.events());
    }

    private Instant horizon(Day day) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return now.isBefore(day.end()) ? now : day.end();
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

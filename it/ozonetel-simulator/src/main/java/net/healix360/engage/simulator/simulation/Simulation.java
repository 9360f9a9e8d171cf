package net.healix360.engage.simulator.simulation;

import java.time.Instant;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.Behaviour;
import net.healix360.engage.simulator.agents.AgentFloor;
import net.healix360.engage.simulator.agents.PhoneBook;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.day.WorkingDay;
import net.healix360.engage.simulator.delivery.DeliveryCounters;
import net.healix360.engage.simulator.delivery.EventOutlet;
import net.healix360.engage.simulator.delivery.EventPublisher;
import net.healix360.engage.simulator.delivery.FaultLine;
import net.healix360.engage.simulator.delivery.Faults;
import net.healix360.engage.simulator.delivery.SummarySender;
import net.healix360.engage.simulator.dialling.CampaignDialler;
import net.healix360.engage.simulator.softphones.RegisteredPhones;
import net.healix360.engage.simulator.supervision.Monitors;
import net.healix360.engage.simulator.time.Timeline;

/** One account on one timeline. Not thread-safe: the event loop, or a test, is the only one to touch it. */
public final class Simulation {
    private final AccountSettings account;
    private final Behaviour behaviour;
    private final Timeline timeline;
    private final AgentFloor floor;
    private final FaultLine faultLine;
    private final EventPublisher publisher;
    private final Switchboard switchboard;
    private final Monitors monitors;
    private final PhoneBook phones;
    private final RegisteredPhones softphones;
    private final CampaignDialler dialler;
    private final WorkingDay day;
    private long seed;

    public Simulation(
            AccountSettings account,
            Timeline timeline,
            EventOutlet events,
            SummarySender summaries,
            DeliveryCounters counters) {
        this.account = account;
        behaviour = new Behaviour(account);
        this.timeline = timeline;
        floor = new AgentFloor(account.agents(), timeline);
        faultLine = new FaultLine(timeline, events, counters);
        publisher = new EventPublisher(account, behaviour, timeline, faultLine, summaries, counters);
        softphones = new RegisteredPhones();
        switchboard = new Switchboard(behaviour, timeline, floor, publisher, softphones);
        monitors = new Monitors(account.supervisionNumbers(), timeline);
        phones = new PhoneBook(account.agents());
        dialler = new CampaignDialler(account.campaigns(), timeline, floor, switchboard);
        day = new WorkingDay(account, timeline, floor, switchboard);
        // the event goes out before anything follows from it
        floor.listen(publisher);
        floor.listen(switchboard);
        floor.listen(day);
        floor.listen(dialler);
    }

    /** Back to an empty floor without telling anyone; only the subscription stays. */
    public void reset(long newSeed, Instant now) {
        seed = newSeed;
        timeline.restartAt(now);
        day.forget();
        switchboard.clear();
        softphones.clear();
        monitors.clear();
        dialler.clear();
        phones.reset();
        floor.vanish();
        behaviour.order(behaviour.usual());
        faultLine.order(Faults.NONE);
        faultLine.reset(newSeed);
    }

    public long seed() {
        return seed;
    }

    public AccountSettings account() {
        return account;
    }

    public Behaviour behaviour() {
        return behaviour;
    }

    public PhoneBook phones() {
        return phones;
    }

    public RegisteredPhones softphones() {
        return softphones;
    }

    public CampaignDialler dialler() {
        return dialler;
    }

    public Monitors monitors() {
        return monitors;
    }

    public Timeline timeline() {
        return timeline;
    }

    public AgentFloor floor() {
        return floor;
    }

    public Switchboard switchboard() {
        return switchboard;
    }

    public EventPublisher publisher() {
        return publisher;
    }

    public FaultLine faultLine() {
        return faultLine;
    }

    public WorkingDay day() {
        return day;
    }
}

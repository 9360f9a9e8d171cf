package net.healix360.engage.tenancy.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.adapter.dispatcher.Registration;
import net.healix360.engage.adapter.platform.HookSubscription;
import net.healix360.engage.agents.control.AgentDirectory;
import net.healix360.engage.automation.control.Automation;
import net.healix360.engage.availability.control.Reconciliation;
import net.healix360.engage.availability.control.WorkingDays;
import net.healix360.engage.callrecords.control.CallEnrichment;
import net.healix360.engage.callrecords.control.DisposedCallDetails;
import net.healix360.engage.desk.control.AfterCallWork;
import net.healix360.engage.desk.control.Dispositions;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.missedcalls.control.AbandonedCalls;
import net.healix360.engage.missedcalls.control.AnsweredCallers;
import net.healix360.engage.missedcalls.control.MissedCallClock;
import net.healix360.engage.missedcalls.control.MissedCallOwners;
import net.healix360.engage.outreach.control.ImportTurns;
import net.healix360.engage.outreach.control.OldImports;
import net.healix360.engage.replica.control.ChangeHints;
import net.healix360.engage.replica.control.Payments;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.supervision.control.Supervision;
import net.healix360.engage.telephony.control.TelephonyProvider;
import net.healix360.engage.worklist.control.Ranking;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the sidecar does by itself, and how often; together well below the platform's 100 calls a minute. */
@ApplicationScoped
public class Jobs {
    private static final EventLogger LOG = EventLogger.of(Jobs.class);

    private static final long HOUR_MILLIS = 3_600_000;
    private static final long QUARTER_MILLIS = HOUR_MILLIS / 4;

    private final List<Future<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Registration registration;

    @Inject
    private AgentDirectory agents;

    @Inject
    private Reconciliation reconciliation;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private HookSubscription hooks;

    @Inject
    private TelephonyProvider telephony;

    @Inject
    private Replica replica;

    @Inject
    private ChangeHints hints;

    @Inject
    private Payments payments;

    @Inject
    private Supervision supervision;

    @Inject
    private RulesInForce rules;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private MissedCallOwners owners;

    @Inject
    private Ranking ranking;

    @Inject
    private AnsweredCallers answeredCallers;

    @Inject
    private MissedCallClock missedCallClock;

    @Inject
    private Automation automation;

    @Inject
    private ImportTurns imports;

    @Inject
    private OldImports oldImports;

    @Inject
    private AbandonedCalls abandoned;

    @Inject
    private DisposedCallDetails details;

    @Inject
    private CallEnrichment enrichment;

    @Inject
    @ConfigProperty(name = "calls.abandoned-seconds", defaultValue = "60")
    private long abandonedSeconds;

    @Inject
    @ConfigProperty(name = "calls.enrichment-seconds", defaultValue = "1800")
    private long enrichmentSeconds;

    /** Not at once: at a start the account's limit is needed elsewhere. */
    @Inject
    @ConfigProperty(name = "calls.enrichment-first-seconds", defaultValue = "90")
    private long enrichmentFirst;

    @Inject
    private AfterCallWork afterCallWork;

    @Inject
    private Dispositions dispositions;

    @Inject
    @ConfigProperty(name = "replica.sweep-seconds", defaultValue = "60")
    private long sweepSeconds;

    @Inject
    private Clock clock;

    private Instant nextSweep = Instant.MIN;

    synchronized void start() {
        if (running.isEmpty()) {
            every(500, "outbox", payments::pay);
            every(2_000, "registration", registration::keepAlive);
            every(60_000, "agents", this::refreshAgents);
            every(20_000, "telephony", telephony::keepReady);
            every(250, "changes told", hints::apply);
            every(10_000, "platform webhook", hooks::ensure);
            every(1_000, "local copy", this::sweep);
            every(1_000, "supervisors out of ended calls", supervision::leaveEndedCalls);
            every(1_000, "rules changed by hand", rules::refresh);
            every(1_000, "after-call work", afterCallWork::disposeOverdue);
            every(1_000, "dispositions owed", dispositions::catchUp);
            every(500, "lead imports", imports::turn);
            every(HOUR_MILLIS, "old lead imports", oldImports::remove);
            every(HOUR_MILLIS, "recount", replica::recountAll);
            every(300, "worklist", ranking::turn);
            every(200, "missed calls handed out", owners::handOut);
            every(200, "callers answered", answeredCallers::settle);
            every(5_000, "missed calls on their clock", this::keepMissedCallClock);
            every(200, "rules on what happened", automation::workOff);
            every(1_000, "details of disposed calls", details::ask);
            every(abandonedSeconds * 1_000, "abandoned calls", abandoned::poll);
            after(enrichmentFirst * 1_000, enrichmentSeconds * 1_000, "call enrichment", this::enrich);
            every(1_000, "agents as the vendor lists them", reconciliation::step);
            every(QUARTER_MILLIS, "agents' days", workingDays::rollUp);
        }
    }

    /** In turns, and at once when somebody wants a kind read anew. */
    private void sweep() {
        Instant now = clock.instant();
        if (replica.isReadingAsked() || !now.isBefore(nextSweep)) {
            replica.sweepAll();
            nextSweep = clock.instant().plusSeconds(sweepSeconds);
        }
    }

    private void keepMissedCallClock() {
        missedCallClock.keepPromise();
        missedCallClock.expire();
    }

    /** New agents are claimed at once; nobody configures the dispatcher. */
    private void refreshAgents() {
        if (agents.refresh()) {
            registration.registerNow();
        }
    }

    /** It waits for minutes between days, so it has a thread of its own. */
    private void enrich() {
        workers.execute(() -> run("call enrichment", enrichment::runRecent));
    }

    private void every(long millis, String name, Runnable job) {
        after(0, millis, name, job);
    }

    private void after(long firstMillis, long millis, String name, Runnable job) {
        running.add(scheduler.scheduleWithFixedDelay(() -> run(name, job), firstMillis, millis, TimeUnit.MILLISECONDS));
    }

    /** A job that fails is logged and runs again at its next turn. */
    private static void run(String name, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            LOG.warn("job failed", Map.of("job", name, "reason", String.valueOf(failed.getMessage())));
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }
}

package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.alerts.control.Alerts;
import net.healix360.engage.automation.entity.Noted;
import net.healix360.engage.automation.entity.Target;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.rules.control.RulesInForce;
import net.healix360.engage.rules.engine.Automations;
import net.healix360.engage.rules.engine.Cascade;
import net.healix360.engage.rules.rule.Action;
import net.healix360.engage.rules.rule.Happening;
import net.healix360.engage.rules.rule.Rule;
import net.healix360.engage.rules.rule.RuleEvent;

/**
 * Lets the hospital's rules act, one at a time: on what was noted, and by the clock. What a rule changes may set off other rules;
 * in such a chain no rule acts twice ({@link Cascade}).
 */
@ApplicationScoped
public class Automation {
    /** Effects are kept for more than a year. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** So many events are worked off before the schedule gets a chance. */
    private static final int AT_ONCE = 500;

    private RulesInForce rules;
    private Happenings happenings;
    private NewRecords newRecords;
    private Things things;
    private AgentsToday agents;
    private Deeds deeds;
    private Escalation escalation;
    private CascadeMemory memory;
    private EffectBook book;
    private Alerts alerts;
    private Clock clock;

    protected Automation() {}

    @Inject
    public Automation(
            RulesInForce rules,
            Happenings happenings,
            NewRecords newRecords,
            Things things,
            AgentsToday agents,
            Deeds deeds,
            Escalation escalation,
            CascadeMemory memory,
            EffectBook book,
            Alerts alerts,
            Clock clock) {
        this.rules = rules;
        this.happenings = happenings;
        this.newRecords = newRecords;
        this.things = things;
        this.agents = agents;
        this.deeds = deeds;
        this.escalation = escalation;
        this.memory = memory;
        this.book = book;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** What was noted since the last time. */
    public synchronized void workOff() {
        newRecords.begin();
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<Noted> noted = happenings.next();
            if (noted.isEmpty()) {
                return;
            }
            eventOf(noted.get()).ifPresent(event -> happened(event, noted.get()));
        }
    }

    private Optional<RuleEvent> eventOf(Noted noted) {
        if (noted instanceof Noted.Changed changed) {
            return newRecords.event(changed);
        }
        if (noted instanceof Noted.Entry entry) {
            return Optional.of(entry.missed() ? RuleEvent.CALL_MISSED : RuleEvent.CALLBACK_CHANGED);
        }
        if (noted instanceof Noted.Call call) {
            return Optional.of(call.disposition().isPresent() ? RuleEvent.CALL_DISPOSED : RuleEvent.CALL_ENDED);
        }
        return Optional.of(RuleEvent.AGENT_STATE_CHANGED);
    }

    private void happened(RuleEvent event, Noted noted) {
        Automations automations = rules.automations();
        Happening happening = new Happening.Occurred(event.wireName());
        List<Rule> waiting = automations.waitingFor(happening);
        if (!waiting.isEmpty()) {
            things.of(noted)
                    .map(thing -> asksAboutAgents(waiting) ? things.withAgent(thing) : thing)
                    .ifPresent(thing -> act(event, happening, automations, waiting, thing));
        }
    }

    private void act(RuleEvent event, Happening happening, Automations automations, List<Rule> waiting, Thing thing) {
        if (event.isBeginning()) {
            memory.forget(thing.target());
        }
        Cascade cascade = memory.of(thing.target());
        List<Automations.Due> due = automations.due(happening, thing.facts(), cascade);
        Round round = new Round(agents::ready);
        int version = rules.file().version();
        for (Automations.Due one : due) {
            cascade = longer(cascade, one.rule());
            remember(one.action(), thing, cascade);
            deeds.carryOut(new Occasion(one.rule(), version, event.wireName(), round), thing);
        }
        waiting.stream()
                .filter(rule -> due.stream().noneMatch(one -> one.rule().equals(rule)))
                .forEach(rule -> calm(rule, thing));
    }

    private void calm(Rule rule, Thing thing) {
        if (rule.action() instanceof Action.Escalate escalate) {
            escalation.calm(rule, escalate.notice(), thing);
        }
    }

    /** What fell due since the last time, however long ago that was; each rule once. */
    public synchronized void tick() {
        newRecords.begin();
        Instant until = clock.instant();
        Happening passed = new Happening.TimePassed(book.lastTick().orElse(Instant.EPOCH), until);
        Automations automations = rules.automations();
        List<Rule> waiting = automations.waitingFor(passed);
        if (!waiting.isEmpty()) {
            Round round = new Round(agents::ready);
            Map<Scope, List<Thing>> asked = asked(waiting);
            waiting.forEach(rule -> act(rule, automations, passed, asked.get(Scope.of(rule)), round));
        }
        book.ticked(until);
    }

    /** Alerts and effects are not kept for ever. */
    public void forgetOld() {
        book.forgetBefore(clock.instant().minus(KEPT));
        alerts.forgetOld();
    }

    private Map<Scope, List<Thing>> asked(List<Rule> waiting) {
        Map<Scope, List<Thing>> asked = new EnumMap<>(Scope.class);
        for (Rule rule : waiting) {
            asked.computeIfAbsent(Scope.of(rule), scope -> switch (scope) {
                case ITEMS -> things.items();
                case AGENTS -> things.agents();
                case HOSPITAL -> List.of(Things.hospital());
            });
        }
        if (asksAboutAgents(waiting)) {
            Map<AgentId, AgentFigures> figures = agents.all();
            asked.replaceAll((scope, all) ->
                    all.stream().map(thing -> things.withAgent(thing, figures)).toList());
        }
        return asked;
    }

    private void act(Rule rule, Automations automations, Happening passed, List<Thing> asked, Round round) {
        List<Thing> matching = new ArrayList<>();
        for (Thing thing : asked) {
            if (automations.due(passed, thing.facts(), Cascade.begin()).stream()
                    .anyMatch(due -> due.rule().equals(rule))) {
                matching.add(thing);
            }
        }
        Occasion occasion = new Occasion(rule, rules.file().version(), Occasion.SCHEDULE, round);
        if (rule.action() instanceof Action.Escalate escalate) {
            deeds.escalateExactly(occasion, escalate, matching);
            return;
        }
        for (Thing thing : matching) {
            remember(rule.action(), thing, longer(Cascade.begin(), rule));
            deeds.carryOut(occasion, thing);
        }
    }

    /** Before it acts: the change may come back at once. */
    private void remember(Action action, Thing thing, Cascade cascade) {
        if (action instanceof Action.Assign || action instanceof Action.Update) {
            memory.remember(thing.target(), cascade);
            thing.leadId().ifPresent(lead -> memory.remember(new Target(Target.Kind.LEAD, lead), cascade));
        }
    }

    private static Cascade longer(Cascade cascade, Rule rule) {
        List<String> ids = new ArrayList<>(cascade.ruleIds());
        ids.add(rule.id());
        return new Cascade(ids);
    }

    private static boolean asksAboutAgents(List<Rule> rules) {
        return rules.stream().anyMatch(rule -> Scope.asks(rule, "agent."));
    }
}

package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The whole run against a product that is up: each hospital against the other, then the registry that both share. */
public final class Certification {
    private static final long TRAFFIC_WITHIN_SECONDS = 60;
    private static final String TRIED = "Tried";
    private static final String RESTRAINED = "Tried with fewer ids, or not by ids, and why";

    /** What only the installation knows of a hospital: the secret that registers it, and its key at the platform. */
    public record Keys(UnaryOperator<String> registrationSecret, UnaryOperator<String> serviceKey) {}

    private final JsonNode status;
    private final Keys keys;
    private final Scope scope;
    private final Clock clock;
    private final Consumer<String> progress;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Findings findings = new Findings();
    private final Report report = new Report(findings);

    /**
     * @param status what {@code status --json --secrets} prints
     * @param progress is told what is being done
     */
    public Certification(JsonNode status, Keys keys, Scope scope, Clock clock, Consumer<String> progress) {
        this.status = status;
        this.keys = keys;
        this.scope = scope;
        this.clock = clock;
        this.progress = progress;
    }

    /** @throws IOException when it could not be tried; what was found is in the report and throws nothing */
    public Certificate run() throws IOException, InterruptedException {
        List<Hospital> hospitals = hospitals();
        Hospital first = hospitals.get(0);
        Hospital second = hospitals.get(1);
        long begun = System.nanoTime();
        report.say(
                "version", first.nobody().read("/api/version").path("version").asText());
        report.say("at", clock.instant().toString());
        report.say("hospitals", first.name() + ", " + second.name());
        try (StreamWatch watch = new StreamWatch();
                RegistryRaces races = new RegistryRaces(
                        first.dispatcher(), first.common("vendorToken"), keys.registrationSecret(), findings)) {
            InventedHospital silent = InventedHospital.of(
                    "certificate-silent", keys.registrationSecret().apply("certificate-silent"), first.dispatcher());
            try (StaleRoute stale = StaleRoute.begin(silent, races.newAgent("stale"))) {
                progress.accept("signing in, opening streams, planting canaries");
                List<Side> sides = List.of(Side.enter(first, watch), Side.enter(second, watch));
                try {
                    attackBoth(sides, watch);
                    race(sides, races, stale, watch);
                } finally {
                    for (Side side : sides) {
                        side.leave();
                    }
                }
            }
        }
        report.say("took", Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        return new Certificate(report);
    }

    private void attackBoth(List<Side> sides, StreamWatch watch) throws IOException, InterruptedException {
        progress.accept("first calls of both hospitals");
        for (Side side : sides) {
            if (!side.traffic().dial(side.people().get("agent"))) {
                findings.wrong("traffic of " + side.name(), "", "the agent could not dial");
            }
            side.traffic().flow();
        }
        for (Side side : sides) {
            watch.awaits(side.name(), StreamWatch.BEACON, TRAFFIC_WITHIN_SECONDS);
            if (!watch.awaits(side.name(), side.planted().mark(), TRAFFIC_WITHIN_SECONDS)) {
                findings.wrong(
                        "traffic of " + side.name(), "", "no stream has told the name of the patient who called");
            }
        }
        Operations operations = Operations.of(sides.get(0));
        try (FlowingTraffic traffic =
                new FlowingTraffic(sides.stream().map(Side::traffic).toList())) {
            int ids = attack(sides.get(0), sides.get(1), operations, watch)
                    + attack(sides.get(1), sides.get(0), operations, watch);
            traffic.close();
            report.counted(operations.tried() + PlatformAttack.operations(), ids, watch.size());
            report.line(TRIED, traffic.rounds() + " rounds of traffic in both hospitals beside it");
            if (!traffic.failure().isEmpty()) {
                findings.wrong("traffic", "", "stopped: " + traffic.failure());
            }
        }
        restraints(operations);
    }

    private int attack(Side attacker, Side victim, Operations operations, StreamWatch watch)
            throws IOException, InterruptedException {
        String pair = attacker.name() + " → " + victim.name();
        progress.accept(pair + ": collecting");
        Haul own = attacker.collect();
        Haul before = victim.collect();
        before.alsoIn(own)
                .forEach(id -> findings.leak("lists of " + attacker.name(), id.value(), "both hospitals have it"));
        Judge judge = new Judge(victim.canaries(before, own), findings);
        foundIn(own, new Canaries(victim.planted().canaries()), attacker);
        List<ForeignId> all = before.foreignTo(own);
        List<ForeignId> chosen = new Sample(scope.idsOfEachKind()).of(all);
        int requests = asEveryRole(attacker, operations, chosen, own, judge);
        progress.accept(pair + ": tokens, cookies, secrets, signatures");
        CrossedProofs proofs = new CrossedProofs(
                attacker.hospital(), victim.hospital(), attacker.hospital().signIn("executive"), judge, clock);
        proofs.run();
        proofs.beacons(watch.beacon(attacker.name()), watch.beacon(victim.name()));
        progress.accept(pair + ": platform");
        PlatformAttack platform = new PlatformAttack(attacker.hospital(), victim.hospital(), judge);
        platform.run(PlatformAttack.recordsAmong(chosen), keys.serviceKey().apply(attacker.name()));
        progress.accept(pair + ": reading again");
        Difference difference = new Difference(before, victim.collect());
        if (!difference.lines().isEmpty()) {
            // a row that moved in its list while pages were turned is there now; one that is gone stays gone
            difference = new Difference(before, victim.collect());
        }
        difference.lines().forEach(line -> findings.leak("data of " + victim.name(), "", "changed: " + line));
        foundIn(attacker.collect(), judge.canaries(), attacker);
        report.line(
                TRIED,
                pair + ": " + requests + " requests to sidecar and dispatcher, " + platform.requests()
                        + " to the platform, " + proofs.checks() + " crossed proofs; "
                        + judge.canaries().size()
                        + " canaries; " + difference.rows() + " rows read twice; " + judge.hurried()
                        + " answered 429");
        report.line(TRIED, pair + ": ids " + Sample.counts(chosen, all));
        judge.unreached()
                .forEach(place -> report.line(
                        RESTRAINED,
                        pair + ": " + place
                                + ": refused as malformed whatever the id, which so says nothing of the id"));
        return chosen.size();
    }

    /** The administrator tries everything, the others each id where it belongs, the dispatcher knows hospitals only. */
    private int asEveryRole(Side attacker, Operations operations, List<ForeignId> chosen, Haul own, Judge judge)
            throws IOException, InterruptedException {
        Door operator =
                attacker.admin().also("X-Operator-Secret", attacker.hospital().common("operatorSecret"));
        int requests = 0;
        for (Map.Entry<String, Person> person : attacker.people().entrySet()) {
            boolean admin = person.getKey().equals("admin");
            progress.accept(attacker.name() + ": every operation as " + person.getKey());
            OwnValues values = attacker.ownValues(own, person.getValue());
            Attack attack = new Attack(admin ? operator : person.getValue().door(), values, judge);
            if (admin && scope.everywhere()) {
                attack.run(operations.sidecar(), chosen);
            } else if (admin) {
                attack.runBriefly(operations.sidecar(), chosen);
            } else {
                attack.runWhereTheyBelong(unrestrained(operations.sidecar()), chosen);
            }
            requests += attack.requests();
        }
        Door dispatcher = attacker.hospital()
                .dispatcher()
                .with(Map.of("Authorization", "Bearer " + attacker.hospital().secret("registrationSecret")));
        OwnValues values = attacker.ownValues(own, attacker.people().get("admin"));
        Attack attack = new Attack(dispatcher, values, judge);
        attack.run(operations.dispatcher(), chosen);
        return requests + attack.requests();
    }

    private static List<Operation> unrestrained(List<Operation> operations) {
        return operations.stream()
                .filter(operation ->
                        Restraint.on(operation).isEmpty() && !operation.path().startsWith("/api/maint/"))
                .toList();
    }

    private void foundIn(Haul haul, Canaries canaries, Side attacker) {
        canaries.in(haul.allTexts())
                .forEach(
                        text -> findings.leak("lists of " + attacker.name(), text, "hold what only the other one has"));
    }

    private void race(List<Side> sides, RegistryRaces races, StaleRoute stale, StreamWatch watch)
            throws IOException, InterruptedException {
        progress.accept("registry: claims of live agents, races, an owner that leaves and comes back");
        for (Side side : sides) {
            races.claimLive(side.hospital());
        }
        races.claimTogether();
        races.leaveAndComeBack();
        report.line(TRIED, races.checks() + " checks at the dispatcher's registry, with two invented hospitals");
        if (scope.everywhere()) {
            progress.accept("registry: waiting for a route to expire");
            stale.judge(
                    races.vendor(),
                    sides.stream().map(Side::hospital).toList(),
                    List.of(races.one().receiver(), races.other().receiver()),
                    findings);
            report.line(TRIED, "an expired route: its events wait, nobody inherits them, they come when it is back");
        } else {
            report.line(RESTRAINED, "stale routes: left out, a route lives for 90 s and this was the short run");
            report.line(
                    RESTRAINED,
                    "the short run: the administrator tried an id where one of its kind belongs, in paths, and as a word");
        }
        progress.accept("streams");
        Haul first = sides.get(0).collect();
        Haul second = sides.get(1).collect();
        watch.judge(sides.get(0).name(), sides.get(1).canaries(second, first), findings);
        watch.judge(sides.get(1).name(), sides.get(0).canaries(first, second), findings);
        report.line(TRIED, watch.size() + " streams heard " + watch.messages() + " messages");
    }

    private void restraints(Operations operations) {
        report.line(
                TRIED,
                operations.documented() + " operations stand in OpenAPI documents, the others were listed by hand");
        operations.sidecar().forEach(operation -> Restraint.on(operation)
                .ifPresent(restraint ->
                        report.line(RESTRAINED, operation.name() + ": " + restraint.most() + ", " + restraint.why())));
        report.line(RESTRAINED, "cursors were tried by the administrator at lists, each at each, and nowhere else");
        report.line(
                RESTRAINED,
                "supervisor, executive and agent tried each id where one of its kind belongs, the administrator elsewhere too");
    }

    private List<Hospital> hospitals() throws IOException {
        List<Hospital> all = new ArrayList<>();
        status.path("secrets").path("tenants").fieldNames().forEachRemaining(name -> {
            Hospital hospital = new Hospital(name, client, status);
            if (!hospital.logins("admin").isEmpty()) {
                all.add(hospital);
            }
        });
        if (all.size() < 2) {
            throw new IOException("The certificate needs two hospitals with demo logins, and there are " + all.size()
                    + ". Run ./engage up, or leave out --running");
        }
        return all;
    }
}

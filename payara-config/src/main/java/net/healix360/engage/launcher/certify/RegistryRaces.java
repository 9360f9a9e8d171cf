package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** What hospitals could do to each other at the dispatcher's registry. Two invented hospitals fight for invented agents. */
final class RegistryRaces implements AutoCloseable {
    private static final int RACES = 12;
    private static final int CLAIMS_A_RACE = 6;
    private static final int EVENTS = 60;
    private static final long DELIVERED_WITHIN_SECONDS = 60;
    private static final long BETWEEN_LOOKS_MILLIS = 50;
    private static final String WHERE = "registry: ";

    private final Findings findings;
    private final VendorEvents vendor;
    private final InventedHospital one;
    private final InventedHospital other;
    private final String run = Long.toString(new SecureRandom().nextLong() & 0xffffff, 36);
    private int checks;

    /** @param secret gives the registration secret of a hospital of that name */
    RegistryRaces(Door dispatcher, String vendorToken, UnaryOperator<String> secret, Findings findings)
            throws IOException {
        this.findings = findings;
        this.vendor = new VendorEvents(dispatcher, vendorToken);
        this.one = invented("certificate-one", dispatcher, secret);
        this.other = invented("certificate-other", dispatcher, secret);
    }

    int checks() {
        return checks;
    }

    InventedHospital one() {
        return one;
    }

    InventedHospital other() {
        return other;
    }

    VendorEvents vendor() {
        return vendor;
    }

    /** An agent id that nobody has. */
    String newAgent(String what) {
        return "cert-" + run + "-" + what;
    }

    /** Somebody else claims what a live hospital has: all of it is refused, and nothing of it arrives. */
    void claimLive(Hospital victim) throws IOException, InterruptedException {
        JsonNode live = victim.registration();
        List<String> agents = texts(live.path("agents"));
        List<String> dids = texts(live.path("dids"));
        Reply reply = one.register(agents, dids);
        checks++;
        int refused = reply.json().path("rejected").size();
        if (!reply.succeeded() || refused != agents.size() + dids.size()) {
            findings.leak(
                    WHERE + "claim of all that " + victim.name() + " has",
                    "",
                    refused + " of " + (agents.size() + dids.size()) + " refused: " + reply.status() + " "
                            + reply.text());
        }
        String ucid = VendorEvents.newUcid();
        vendor.agent(agents.get(0), "pause");
        vendor.agent(agents.get(0), "release");
        vendor.call(ucid, agents.get(0), "9000000001", dids.isEmpty() ? "" : dids.get(0), "Calling");
        vendor.call(ucid, agents.get(0), "9000000001", dids.isEmpty() ? "" : dids.get(0), "Disconnect");
        // an event of the claimant's own, sent later, proves that the others are not merely late
        String own = newAgent("own-" + victim.name());
        one.register(List.of(own), List.of());
        vendor.agent(own, "pause");
        await(() -> one.receiver().has(own), "an invented hospital's own event");
        checks++;
        if (one.receiver().has(ucid) || one.receiver().has(agents.get(0))) {
            findings.leak(
                    WHERE + "claim of all that " + victim.name() + " has", ucid, "events arrived at the claimant");
        }
    }

    /** Both claim one new agent at once, many times over: one has it, and its events go there only. */
    void claimTogether() throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(CLAIMS_A_RACE);
        try {
            for (int race = 0; race < RACES; race++) {
                String agent = newAgent("race" + race + "x");
                List<Callable<Boolean>> claims = new ArrayList<>();
                for (int claim = 0; claim < CLAIMS_A_RACE; claim++) {
                    InventedHospital claimant = claim % 2 == 0 ? one : other;
                    claims.add(() -> claimant.claims(agent));
                }
                List<Boolean> won = new ArrayList<>();
                for (Future<Boolean> claim : threads.invokeAll(claims)) {
                    won.add(claim.get());
                }
                judgeRace(agent, won);
            }
        } catch (ExecutionException e) {
            throw new IOException("A claim could not be made: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** While events flow, their owner leaves and comes back, and somebody else knocks only while it is there. */
    void leaveAndComeBack() throws IOException, InterruptedException {
        String agent = newAgent("leaves");
        one.claims(agent);
        for (int event = 0; event < EVENTS; event++) {
            if (event % 20 == 10) {
                one.deregister();
            } else if (event % 20 == 15) {
                one.claims(agent);
            }
            if (event % 20 == 5 && other.claims(agent)) {
                findings.leak(WHERE + "agent of a live hospital", agent, "was given to another one");
            }
            Reply taken = vendor.agent(agent, event % 2 == 0 ? "pause" : "release");
            if (!taken.succeeded()) {
                findings.failure(WHERE + "event of " + agent, "", "answers " + taken.status() + " " + taken.text());
            }
        }
        one.claims(agent);
        checks += 2;
        if (!await(() -> one.receiver().count(agent) >= EVENTS, "events of " + agent)) {
            findings.wrong(
                    WHERE + "owner that leaves and comes back",
                    agent,
                    one.receiver().count(agent) + " of " + EVENTS + " events delivered");
        }
        if (other.receiver().has(agent)) {
            findings.leak(WHERE + "owner that leaves and comes back", agent, "events arrived at the other hospital");
        }
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }

    private void judgeRace(String agent, List<Boolean> won) throws IOException, InterruptedException {
        boolean firstHas = won.get(0) || won.get(2) || won.get(4);
        boolean otherHas = won.get(1) || won.get(3) || won.get(5);
        checks++;
        if (firstHas == otherHas) {
            findings.leak(WHERE + "race for " + agent, "", firstHas ? "both have it" : "nobody has it");
            return;
        }
        vendor.agent(agent, "pause");
        InventedHospital winner = firstHas ? one : other;
        InventedHospital loser = firstHas ? other : one;
        if (!await(() -> winner.receiver().has(agent), "event of " + agent)) {
            findings.wrong(WHERE + "race for " + agent, "", "its event did not arrive at the winner");
        }
        if (loser.receiver().has(agent)) {
            findings.leak(WHERE + "race for " + agent, "", "its event arrived at the loser");
        }
    }

    private boolean await(BooleanSupplier arrived, String what) throws InterruptedException {
        long end = System.nanoTime() + DELIVERED_WITHIN_SECONDS * 1_000_000_000L;
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > end) {
                findings.wrong(WHERE + what, "", "not delivered within " + DELIVERED_WITHIN_SECONDS + " s");
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return true;
    }

    private static InventedHospital invented(String name, Door dispatcher, UnaryOperator<String> secret)
            throws IOException {
        return InventedHospital.of(name, secret.apply(name), dispatcher);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

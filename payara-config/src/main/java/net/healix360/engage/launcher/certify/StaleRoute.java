package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A hospital that registers, and then is not heard of any more. What comes after its time waits, and goes to nobody else. */
final class StaleRoute implements AutoCloseable {
    private static final String WHERE = "stale route";
    private static final long LIFE_SECONDS = 95;
    private static final long SETTLING_MILLIS = 1_500;
    private static final long COMES_BACK_WITHIN_SECONDS = 20;
    private final InventedHospital silent;
    private final String agent;
    private final long registeredNanos;

    private StaleRoute(InventedHospital silent, String agent, long registeredNanos) {
        this.silent = silent;
        this.agent = agent;
        this.registeredNanos = registeredNanos;
    }

    /** Its time begins now, beside everything else that is tried. */
    static StaleRoute begin(InventedHospital silent, String agent) throws IOException, InterruptedException {
        silent.register(List.of(agent), List.of());
        return new StaleRoute(silent, agent, System.nanoTime());
    }

    /** Waits for what is left of its time. */
    void judge(VendorEvents vendor, List<Hospital> live, List<Receiver> others, Findings findings)
            throws IOException, InterruptedException {
        long left = LIFE_SECONDS - TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - registeredNanos);
        if (left > 0) {
            TimeUnit.SECONDS.sleep(left);
        }
        String status = vendor.agent(agent, "pause").json().path("status").asText();
        if (!status.equals("quarantined")) {
            findings.leak(WHERE, agent, "an event after its end is " + status + " and not quarantined");
        }
        TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
        if (silent.receiver().has(agent)) {
            findings.wrong(WHERE, agent, "the event was delivered to the hospital whose claim had expired");
        }
        for (Receiver other : others) {
            if (other.has(agent)) {
                findings.leak(WHERE, agent, "the event was delivered to another hospital");
            }
        }
        for (Hospital hospital : live) {
            if (hospital.registration().path("agents").toString().contains(agent)) {
                findings.leak(WHERE, agent, hospital.name() + " has inherited the agent");
            }
        }
        comesBack(findings);
    }

    private void comesBack(Findings findings) throws IOException, InterruptedException {
        silent.register(List.of(agent), List.of());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(COMES_BACK_WITHIN_SECONDS);
        while (!silent.receiver().has(agent) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        if (!silent.receiver().has(agent)) {
            findings.wrong(WHERE, agent, "what waited was not delivered when its hospital came back");
        }
    }

    @Override
    public void close() {
        silent.close();
    }
}

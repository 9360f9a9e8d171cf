package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A hospital's patients come into the local copy for the first time; its own sweeps are switched off meanwhile. */
record FirstSync(String tenant, int patients) implements Measurement {
    private static final int BAR_SECONDS = 300;

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        Hospital hospital = product.hospital(tenant);
        product.fill(hospital, patients);
        long all = hospital.count("people");
        SidecarDoor door = hospital.door();
        long begin = System.nanoTime();
        door.post("/api/replica/rebuild?kind=patient");
        hospital.awaitPatients(all, Duration.ofSeconds(2 * BAR_SECONDS));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return List.of(String.format(
                Locale.ROOT,
                "first sync: %,d patients in %.0f s (%,.0f records/s; the bar is %d s)",
                all,
                seconds,
                all / seconds,
                BAR_SECONDS));
    }
}

package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people type into the desk's search box, through the sidecar's door. */
record SearchLatency(String tenant, int patients) implements Measurement {
    private static final int QUERIES = 2_000;
    private static final int WARM_UP = 500;
    private static final Duration FILLING = Duration.ofMinutes(8);

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        Hospital hospital = product.hospital(tenant);
        product.fill(hospital, patients);
        // any kind read anew makes the sweep that brings the new patients
        hospital.door().post("/api/replica/rebuild?kind=campaign");
        long all = hospital.count("people");
        hospital.awaitPatients(all, FILLING);
        List<String> lines = new ArrayList<>();
        SidecarDoor door = hospital.door();
        new FixedWork(2).run(WARM_UP, number -> search(door, QUERIES + number));
        for (int clients : new int[] {1, 4}) {
            Percentiles taken = new Percentiles(new FixedWork(clients).run(QUERIES, number -> search(door, number)));
            lines.add(String.format(
                    Locale.ROOT,
                    "replica search over %,d patients: p50 %.1f ms, p99 %.1f ms (%,d queries, %d client%s)",
                    all,
                    taken.millis(50),
                    taken.millis(99),
                    QUERIES,
                    clients,
                    clients == 1 ? "" : "s"));
        }
        return lines;
    }

    private void search(SidecarDoor door, long query) throws IOException {
        door.read("/api/search?q=" + SidecarDoor.encoded(PatientRecords.typed(query, patients)));
    }
}

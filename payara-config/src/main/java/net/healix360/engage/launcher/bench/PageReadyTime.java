package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** From the navigation until everything of the page is there and its scripts have begun, in a browser that was there before. */
record PageReadyTime(String tenant, int loads) implements Measurement {
    private static final String READY =
            "performance.getEntriesByType('navigation')[0]?.loadEventEnd * (document.readyState === 'complete')";

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "admin"));
        List<String> lines = new ArrayList<>();
        try (Chromium browser = Chromium.start()) {
            ChromiumTab tab = browser.tab(door.cookie());
            for (String address : SupervisorPages.of(door)) {
                load(tab, door, address);
                long[] nanos = new long[loads];
                for (int i = 0; i < loads; i++) {
                    nanos[i] = load(tab, door, address);
                }
                lines.add(String.format(
                        Locale.ROOT,
                        "p95 ready in Chromium %.0f ms: %s",
                        new Percentiles(nanos).millis(95),
                        SupervisorPages.name(address)));
            }
        }
        return lines;
    }

    private static long load(ChromiumTab tab, SidecarDoor door, String address)
            throws IOException, InterruptedException {
        tab.clear();
        tab.open(door.sidecar().resolve(address).toString());
        tab.await(READY + " > 0");
        return (long) (tab.evaluate(READY).asDouble() * TimeUnit.MILLISECONDS.toNanos(1));
    }
}

package net.healix360.engage.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** What a browser must read before the desk is there, and how long that takes in one that was there before. */
record DeskFirstLoad(String tenant, int loads) implements Measurement {
    private static final String SCRIPTS =
            "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))";

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        try (Chromium browser = Chromium.start()) {
            DeskTab desk = DeskTab.of(product, tenant, browser);
            desk.load();
            JsonNode scripts = desk.tab().evaluate(SCRIPTS);
            long bytes = 0;
            for (JsonNode script : scripts) {
                bytes += zipped(desk.door().read(URI.create(script.asText()).getPath()));
            }
            long[] nanos = new long[loads];
            for (int i = 0; i < loads; i++) {
                nanos[i] = (long) (desk.load() * TimeUnit.MILLISECONDS.toNanos(1));
            }
            desk.leave();
            return List.of(
                    String.format(Locale.ROOT, "first load: %d scripts, %.0f kB gzip", scripts.size(), bytes / 1000.0),
                    String.format(
                            Locale.ROOT,
                            "p95 interactive %.0f ms, p50 %.0f ms (line open, people to call listed)",
                            new Percentiles(nanos).millis(95),
                            new Percentiles(nanos).millis(50)));
        }
    }

    private static int zipped(byte[] script) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zip)) {
            out.write(script);
        }
        return zip.size();
    }
}

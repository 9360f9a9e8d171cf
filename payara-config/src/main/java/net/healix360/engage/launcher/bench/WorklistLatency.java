package net.healix360.engage.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An agent's look at the worklist through the sidecar's door, with the usual page and with the largest one. */
record WorklistLatency(String tenant, int items) implements Measurement {
    private static final int LOOKS = 1_000;
    private static final int WARM_UP = 300;

    @Override
    public List<String> take(Product product) throws IOException, InterruptedException {
        new LeadsToCall(tenant, items).fill(product);
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "agent"));
        String agent = product.login(tenant, "agent").path("agentId").asText();
        List<String> lines = new ArrayList<>();
        for (int limit : new int[] {500, 1_000}) {
            lines.add(looks(door, "/api/worklist?agentId=" + agent + "&limit=" + limit, limit));
        }
        return lines;
    }

    private String looks(SidecarDoor door, String path, int limit) throws IOException, InterruptedException {
        new FixedWork(2).run(WARM_UP, number -> door.read(path));
        Percentiles taken = new Percentiles(new FixedWork(1).run(LOOKS, number -> door.read(path)));
        return String.format(
                Locale.ROOT,
                "worklist of %,d items: p50 %.1f ms, p99 %.1f ms (%,d looks at the first %,d rows, %,d bytes)",
                items,
                taken.millis(50),
                taken.millis(99),
                LOOKS,
                limit,
                door.read(path).length);
    }
}

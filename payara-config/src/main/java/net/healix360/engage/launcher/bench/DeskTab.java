package net.healix360.engage.launcher.bench;

import java.io.IOException;

/** The desk of the first agent in a browser's tab; signed out when closed, because an agent has one session. */
record DeskTab(SidecarDoor door, ChromiumTab tab) implements AutoCloseable {
    private static final String READY = "!!document.querySelector('[data-testid=connection][data-phase=open]')"
            + " && !!document.querySelector('.queue li')";

    static DeskTab of(Product product, String tenant, Chromium browser) throws IOException, InterruptedException {
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "agent"));
        return new DeskTab(door, browser.tab(door.cookie()));
    }

    @Override
    public void close() throws IOException {
        door.post("/api/auth/logout");
    }

    /** @return from the navigation until the line is open and people to call are listed, in milliseconds */
    double load() throws IOException, InterruptedException {
        tab.clear();
        tab.open(door.sidecar().resolve("/desk").toString());
        tab.await(READY);
        return tab.evaluate("performance.now()").asDouble();
    }
}

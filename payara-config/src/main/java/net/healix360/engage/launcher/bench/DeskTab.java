package net.healix360.engage.launcher.bench;

import java.io.IOException;

/** The desk of the first agent in a browser's tab; an agent has one session, so the next may only come when this one has left. */
record DeskTab(SidecarDoor door, ChromiumTab tab) {
    private static final String READY = "!!document.querySelector('[data-testid=connection][data-phase=open]')"
            + " && !!document.querySelector('.queue li')";

    static DeskTab of(Product product, String tenant, Chromium browser) throws IOException, InterruptedException {
        SidecarDoor door = SidecarDoor.signIn(product.url("sidecar-" + tenant), product.login(tenant, "agent"));
        return new DeskTab(door, browser.tab(door.cookie()));
    }

    /** Refused while a call is on the line. */
    void leave() throws IOException {
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

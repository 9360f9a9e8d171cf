package net.healix360.engage.simulator.delivery;

import java.net.URI;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.time.VendorTime;

/** Where recordings are found: a plain URL whose knowledge is the only key (reference/ozonetel.md §13). */
public final class Recordings {
    public static final String PATH = "/recordings";

    private final String userName;
    private volatile URI base;

    public Recordings(String userName, URI base) {
        this.userName = userName;
        this.base = base;
    }

    /** The simulator's own address, known for certain only once it listens. */
    public void servedFrom(URI address) {
        base = address;
    }

    public String urlOf(Call call) {
        String file = userName + "_" + call.ucid() + "_" + VendorTime.compact(call.startedAt()) + ".mp3";
        return base + PATH + "/" + userName + "/" + file;
    }
}

package net.healix360.engage.it.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for parts that are killed. They lie below those that the machine gives to clients: who knocks at a dead part's door
 * again and again from ports of the same range gets that very port at last, is connected with himself, and the part cannot
 * come back.
 */
final class Doors {
    private static final int FIRST = 20_000;
    private static final int BEHIND_LAST = 32_000;
    private static final int TRIES = 100;

    private Doors() {}

    /** One that nobody listens at now. */
    static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // another one, then
            }
        }
        throw new IllegalStateException(
                "no free port from " + FIRST + " to " + BEHIND_LAST + " in " + TRIES + " tries");
    }
}

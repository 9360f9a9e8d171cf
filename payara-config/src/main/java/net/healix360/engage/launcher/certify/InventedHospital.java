package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A hospital that exists at the dispatcher only, with a receiver in the place of a sidecar and a genuine registration secret. */
record InventedHospital(String name, Door dispatcher, Receiver receiver) implements AutoCloseable {

    static InventedHospital of(String name, String registrationSecret, Door dispatcher) throws IOException {
        return new InventedHospital(
                name, dispatcher.with(Map.of("Authorization", "Bearer " + registrationSecret)), new Receiver());
    }

    Reply register(List<String> agents, List<String> dids) throws IOException, InterruptedException {
        return dispatcher.post(
                "/api/supervisor/register",
                Map.of("tenant", name, "callbackUrl", receiver.url().toString(), "agents", agents, "dids", dids));
    }

    /** Whether all of it was accepted. */
    boolean claims(String agent) throws IOException, InterruptedException {
        Reply reply = register(List.of(agent), List.of());
        if (!reply.succeeded()) {
            throw new IOException("Registering " + name + " answers " + reply.status() + " " + reply.text());
        }
        return reply.json().path("rejected").isEmpty();
    }

    void deregister() throws IOException, InterruptedException {
        dispatcher.send("DELETE", "/api/supervisor/register/" + name, "");
    }

    @Override
    public void close() {
        try {
            deregister();
        } catch (IOException gone) {
            // the dispatcher is not there any more: nothing is registered
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        receiver.close();
    }
}

package net.healix360.engage.dispatcher.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.VendorEvent;

/** From the vendor's text to the spool. */
@ApplicationScoped
public class Ingest {

    /** The event's key, and what becomes of it once it is durable. */
    public record Receipt(String key, CompletableFuture<Acceptance> acceptance) {}

    @Inject
    private Intake intake;

    public Receipt take(EventType type, String body) throws MalformedEventException {
        VendorEvent event = VendorEventReader.read(type, body);
        return new Receipt(event.key(), intake.accept(event));
    }
}

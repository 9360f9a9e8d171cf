package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells this process from every other dispatcher, also from the one that ran here before. */
@ApplicationScoped
public class DispatcherId {
    private final String text = UUID.randomUUID().toString();

    public String text() {
        return text;
    }
}

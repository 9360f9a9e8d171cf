package net.healix360.engage.simulator.control;

import io.javalin.http.Context;
import java.util.Optional;

/** Query parameters of the control API, each refused with its name when it makes no sense. */
record Query(Context ctx) {
    Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
    }

    long number(String name, long absent, long most) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return absent;
        }
        if (!given.get().matches("\\d{1,15}") || Long.parseLong(given.get()) > most) {
            throw new InvalidInputException(name, name + " must be a whole number from 0 to " + most);
        }
        return Long.parseLong(given.get());
    }
}

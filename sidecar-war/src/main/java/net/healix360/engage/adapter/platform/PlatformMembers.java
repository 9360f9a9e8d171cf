package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.replica.control.MembersPlatform;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordKind;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Writes with the token that the platform gave the person at sign-in. An expired one is renewed once, under one lock
 * for each session: some releases answer a late second renewal by ending all of the person's sessions (§2.4).
 */
@ApplicationScoped
public class PlatformMembers implements MembersPlatform {
    private static final int LOCKS = 64;

    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    private PlatformClient platform;
    private SignIn signIn;
    private Sessions sessions;
    private RecordMappings mappings;

    protected PlatformMembers() {}

    @Inject
    public PlatformMembers(PlatformClient platform, SignIn signIn, Sessions sessions, RecordMappings mappings) {
        this.platform = platform;
        this.signIn = signIn;
        this.sessions = sessions;
        this.mappings = mappings;
    }

    @Override
    public PlatformRecord create(String sessionId, PlatformWrite write) {
        RecordMapping mapping = mappings.of(write.kind());
        JsonObject variables = Json.createObjectBuilder()
                .add("data", mapping.input(write, true))
                .build();
        JsonObject data = ask(sessionId, RecordDocuments.create(mapping), variables);
        return mapping.read(data.getJsonObject("create" + mapping.type()));
    }

    @Override
    public PlatformRecord update(String sessionId, PlatformWrite write) {
        RecordMapping mapping = mappings.of(write.kind());
        JsonObject variables = Json.createObjectBuilder()
                .add("id", (String) write.fields().get(PlatformWrite.ID))
                .add("data", mapping.input(write, false))
                .build();
        JsonObject data = ask(sessionId, RecordDocuments.update(mapping), variables);
        return mapping.read(data.getJsonObject("update" + mapping.type()));
    }

    @Override
    public PlatformRecord delete(String sessionId, RecordKind kind, String id) {
        RecordMapping mapping = mappings.of(kind);
        JsonObject variables = Json.createObjectBuilder().add("id", id).build();
        JsonObject data = ask(sessionId, RecordDocuments.delete(mapping), variables);
        return mapping.read(data.getJsonObject("delete" + mapping.type()));
    }

    /** Asks with the person's token, and once more with a renewed one. */
    JsonObject as(String sessionId, Function<String, JsonObject> question) {
        PlatformTokens tokens = tokens(sessionId);
        try {
            return question.apply(tokens.access());
        } catch (PlatformFault fault) {
            if (!fault.isSignedOut()) {
                throw fault;
            }
            return question.apply(renewed(sessionId, tokens).access());
        }
    }

    private JsonObject ask(String sessionId, String document, JsonObject variables) {
        try {
            return as(sessionId, token -> platform.graphql(token, document, variables));
        } catch (PlatformFault fault) {
            throw fault.told();
        } catch (FaultToleranceException tooMuch) {
            throw new UnavailableException("the platform is not called now: " + tooMuch.getMessage());
        }
    }

    private PlatformTokens renewed(String sessionId, PlatformTokens used) {
        synchronized (locks.get(Math.floorMod(sessionId.hashCode(), LOCKS))) {
            try {
                PlatformTokens stored = tokens(sessionId);
                if (!stored.equals(used)) {
                    return stored;
                }
                PlatformTokens fresh = signIn.renewed(used);
                sessions.keep(sessionId, fresh);
                return fresh;
            } catch (PlatformFault refused) {
                throw new UnavailableException("the person's session with the platform is over");
            }
        }
    }

    private PlatformTokens tokens(String sessionId) {
        return sessions.platformTokens(sessionId)
                .orElseThrow(() -> new UnavailableException("the person's session with the platform is lost"));
    }
}

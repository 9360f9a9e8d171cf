package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.RegistrationStore;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.Tenant;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** Registrations under {@code registration:<tenant>}, expiring there when they expire here. */
@ApplicationScoped
public class RedisRegistrations implements RegistrationStore {
    private UnifiedJedis redis;

    protected RedisRegistrations() {}

    @Inject
    public RedisRegistrations(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public void save(Registration registration) {
        try {
            redis.set(
                    key(registration.tenant()),
                    toJson(registration),
                    SetParams.setParams().pxAt(registration.expiresAt().toEpochMilli()));
            redis.sadd("registrations", registration.tenant().name());
        } catch (JedisException unreachable) {
            throw new EventLog.UnavailableException(unreachable);
        }
    }

    @Override
    public void delete(Tenant tenant) {
        try {
            redis.del(key(tenant));
        } catch (JedisException unreachable) {
            throw new EventLog.UnavailableException(unreachable);
        }
    }

    @Override
    public List<Registration> load() {
        try {
            return redis.smembers("registrations").stream()
                    .map(name -> redis.get(key(new Tenant(name))))
                    .filter(Objects::nonNull)
                    .map(RedisRegistrations::fromJson)
                    .toList();
        } catch (JedisException unreachable) {
            throw new EventLog.UnavailableException(unreachable);
        }
    }

    private static String key(Tenant tenant) {
        return "registration:" + tenant;
    }

    private static String toJson(Registration registration) {
        return Json.createObjectBuilder()
                .add("tenant", registration.tenant().name())
                .add("callbackUrl", registration.callbackUrl().toString())
                .add("agents", Json.createArrayBuilder(registration.agents()))
                .add("dids", Json.createArrayBuilder(registration.dids()))
                .add("expiresAt", registration.expiresAt().toString())
                .build()
                .toString();
    }

    private static Registration fromJson(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new Registration(
                new Tenant(json.getString("tenant")),
                URI.create(json.getString("callbackUrl")),
                strings(json.getJsonArray("agents")),
                strings(json.getJsonArray("dids")),
                Instant.parse(json.getString("expiresAt")));
    }

    private static Set<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString).stream().collect(Collectors.toUnmodifiableSet());
    }
}

package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.tenancy.control.OwnershipProof;
import net.healix360.engage.tenancy.entity.TenantId;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** The key {@code engage:owner} names the hospital that a Redis belongs to. */
@ApplicationScoped
public class RedisOwnership implements OwnershipProof {
    private static final String KEY = "engage:owner";

    private UnifiedJedis redis;

    protected RedisOwnership() {}

    @Inject
    public RedisOwnership(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public String what() {
        return "redis";
    }

    @Override
    public Optional<String> owner() {
        return Optional.ofNullable(redis.get(KEY));
    }

    @Override
    public void claim(TenantId tenant) {
        redis.set(KEY, tenant.name(), SetParams.setParams().nx());
    }
}

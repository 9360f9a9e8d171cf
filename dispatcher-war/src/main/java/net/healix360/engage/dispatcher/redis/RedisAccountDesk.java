package net.healix360.engage.dispatcher.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.healix360.engage.dispatcher.control.AccountDesk;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.TokenMark;
import net.healix360.engage.dispatcher.entity.AccountLimit;
import net.healix360.engage.dispatcher.entity.Permit;
import net.healix360.engage.dispatcher.entity.TokenAnswer;
import net.healix360.engage.dispatcher.entity.VendorAccount;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** The account desk under {@code account:<digest>:…}; all of it expires by itself. */
@ApplicationScoped
public class RedisAccountDesk implements AccountDesk {
    private static final Duration HOUR = Duration.ofHours(1);

    private UnifiedJedis redis;

    protected RedisAccountDesk() {}

    @Inject
    public RedisAccountDesk(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public TokenAnswer token(VendorAccount account, String refused) {
        String lease = UUID.randomUUID().toString();
        List<?> answer = (List<?>) run(
                AccountScripts.TOKEN,
                account.digest(),
                refused,
                lease,
                millis(LEASE),
                Integer.toString(TOKENS_PER_HOUR),
                millis(HOUR));
        return switch ((String) answer.get(0)) {
            case "HELD" -> new TokenAnswer.Held((String) answer.get(1), Instant.ofEpochMilli(number(answer.get(2))));
            case "LATER" -> new TokenAnswer.Later(Duration.ofMillis(number(answer.get(1))));
            case "EXHAUSTED" -> new TokenAnswer.Exhausted(Duration.ofMillis(number(answer.get(1))));
            default -> new TokenAnswer.Lease(lease, LEASE);
        };
    }

    @Override
    public boolean keep(VendorAccount account, String lease, String sealed, Instant expiresAt) {
        Object kept = run(
                AccountScripts.KEEP,
                account.digest(),
                lease,
                sealed,
                TokenMark.of(sealed),
                Long.toString(expiresAt.toEpochMilli()));
        return number(kept) == 1;
    }

    @Override
    public void giveBack(VendorAccount account, String lease, boolean unused) {
        run(AccountScripts.GIVE_BACK, account.digest(), lease, unused ? "1" : "0");
    }

    @Override
    public Permit permit(VendorAccount account, AccountLimit limit) {
        long wait = number(run(
                AccountScripts.PERMIT,
                account.digest(),
                limit.kind(),
                UUID.randomUUID().toString(),
                Integer.toString(limit.most()),
                millis(AccountLimit.WINDOW),
                millis(limit.apart())));
        return new Permit(wait == 0, Duration.ofMillis(wait));
    }

    private Object run(String script, String... arguments) {
        try {
            return redis.eval(script, List.of(), List.of(arguments));
        } catch (JedisException unreachable) {
            throw new EventLog.UnavailableException(unreachable);
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private static long number(Object value) {
        return Long.parseLong(value.toString());
    }
}

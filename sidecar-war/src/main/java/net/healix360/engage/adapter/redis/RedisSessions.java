package net.healix360.engage.adapter.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.identity.control.PeoplesSessions;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.Tokens;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/**
 * {@code session:<id>} with the hash of its one good refresh token. Using a token swaps it for the next in one step; an
 * old one that comes again means that somebody has a copy, and ends the session.
 */
@ApplicationScoped
public class RedisSessions implements Sessions, PeoplesSessions {
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int SCANNED = 500;
    private static final String LIFE_MILLIS = Long.toString(LIFE.toMillis());

    private static final String ROTATE = """
            local current = redis.call('HGET', KEYS[1], 'refresh')
            if not current then
              return 0
            end
            if current ~= ARGV[1] then
              redis.call('DEL', KEYS[1])
              return 0
            end
            redis.call('HSET', KEYS[1], 'refresh', ARGV[2])
            redis.call('PEXPIRE', KEYS[1], ARGV[3])
            return 1
            """;

    private static final String KEEP = """
            if redis.call('EXISTS', KEYS[1]) == 1 then
              redis.call('HSET', KEYS[1], 'platform', ARGV[1])
            end
            """;

    /** {@code <session id>.<secret>}. */
    private record RefreshToken(String sessionId, String secret) {
        static Optional<RefreshToken> parse(String text) {
            String[] parts = text.split("\\.", -1);
            return parts.length == 2 && parts[0].matches("[0-9a-f-]{36}")
                    ? Optional.of(new RefreshToken(parts[0], parts[1]))
                    : Optional.empty();
        }
    }

    private final SecureRandom random = new SecureRandom();

    private UnifiedJedis redis;
    private AccessTokens accessTokens;
    private TokenSeal seal;

    protected RedisSessions() {}

    @Inject
    public RedisSessions(UnifiedJedis redis, AccessTokens accessTokens, TokenSeal seal) {
        this.redis = redis;
        this.accessTokens = accessTokens;
        this.seal = seal;
    }

    @Override
    public Tokens open(Session session, PlatformTokens platform) {
        String secret = newSecret();
        Member member = session.member();
        redis.hset(
                key(session.id()),
                Map.of(
                        "refresh", hash(secret),
                        "memberId", member.id(),
                        "email", member.email(),
                        "firstName", member.firstName(),
                        "lastName", member.lastName(),
                        "role", member.role().wireName(),
                        "agent", session.agentId().map(AgentId::value).orElse(""),
                        "platform", seal.close(platform)));
        redis.pexpire(key(session.id()), LIFE.toMillis());
        return tokens(session, secret);
    }

    @Override
    public Optional<Refreshed> refresh(String refreshToken) {
        Optional<RefreshToken> offered = RefreshToken.parse(refreshToken);
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        String id = offered.get().sessionId();
        Optional<Session> session = find(id);
        String next = newSecret();
        Object rotated =
                redis.eval(ROTATE, List.of(key(id)), List.of(hash(offered.get().secret()), hash(next), LIFE_MILLIS));
        return session.filter(found -> Long.valueOf(1).equals(rotated))
                .map(found -> new Refreshed(found, tokens(found, next)));
    }

    @Override
    public Optional<Renewed> renewAccess(String refreshToken) {
        return RefreshToken.parse(refreshToken)
                .filter(offered -> hash(offered.secret()).equals(redis.hget(key(offered.sessionId()), "refresh")))
                .flatMap(offered -> find(offered.sessionId()))
                .map(session -> new Renewed(session, accessTokens.issue(session)));
    }

    @Override
    public Optional<PlatformTokens> platformTokens(String sessionId) {
        return Optional.ofNullable(redis.hget(key(sessionId), "platform"))
                .map(seal::open)
                .filter(tokens -> !tokens.equals(PlatformTokens.NONE));
    }

    @Override
    public void keep(String sessionId, PlatformTokens platform) {
        redis.eval(KEEP, List.of(key(sessionId)), List.of(seal.close(platform)));
    }

    @Override
    public void close(String sessionId) {
        redis.del(key(sessionId));
    }

    @Override
    public boolean isOpen(String sessionId) {
        return redis.exists(key(sessionId));
    }

    @Override
    public Set<String> ofMember(String memberId) {
        Set<String> found = new HashSet<>();
        ScanParams all = new ScanParams().match(key("*")).count(SCANNED);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            ScanResult<String> page = redis.scan(cursor, all);
            page.getResult().stream()
                    .filter(session -> memberId.equals(redis.hget(session, "memberId")))
                    .map(session -> session.substring(key("").length()))
                    .forEach(found::add);
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return found;
    }

    private Optional<Session> find(String id) {
        Map<String, String> stored = redis.hgetAll(key(id));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Member member = new Member(
                stored.get("memberId"),
                stored.get("email"),
                stored.get("firstName"),
                stored.get("lastName"),
                Role.ofWireName(stored.get("role")));
        Optional<AgentId> agent = Optional.of(stored.get("agent"))
                .filter(found -> !found.isEmpty())
                .map(AgentId::new);
        return Optional.of(new Session(id, member, agent));
    }

    private Tokens tokens(Session session, String secret) {
        return new Tokens(accessTokens.issue(session), AccessTokens.LIFE.toSeconds(), session.id() + "." + secret);
    }

    private String newSecret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static String key(String sessionId) {
        return "session:" + sessionId;
    }
}

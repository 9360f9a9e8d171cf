package net.healix360.engage.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.healix360.engage.fixture.EmbeddedRedis;
import net.healix360.engage.identity.control.Sessions.Refreshed;
import net.healix360.engage.identity.control.Sessions.Renewed;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.identity.entity.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.UnifiedJedis;

class RedisSessionsTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private final AccessTokens accessTokens = People.tokensOf(People.RAMAIAH, Clock.systemUTC());
    private static final byte[] OTHER_KEY = "the key of another hospital, longer".getBytes(StandardCharsets.UTF_8);
    private static final PlatformTokens TOKENS = new PlatformTokens("access", "refresh");

    private final Session priya = People.priya();
    private UnifiedJedis redis;
    private RedisSessions sessions;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        sessions = new RedisSessions(redis, accessTokens, new TokenSeal(People.sessionKey(People.KEY)));
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void thePlatformsTokensAreSealedInRedisAndEndWithTheSession() {
        sessions.open(priya, TOKENS);

        assertThat(redis.hgetAll("session:" + priya.id()).values()).noneMatch(value -> value.contains("refresh"));
        assertThat(sessions.platformTokens(priya.id())).contains(TOKENS);
        sessions.keep(priya.id(), new PlatformTokens("access2", "refresh2"));
        assertThat(sessions.platformTokens(priya.id())).contains(new PlatformTokens("access2", "refresh2"));
        sessions.close(priya.id());
        sessions.keep(priya.id(), TOKENS);
        assertThat(sessions.platformTokens(priya.id())).isEmpty();
        assertThat(sessions.isOpen(priya.id())).isFalse();
    }

    @Test
    void whatAnotherHospitalSealedCannotBeOpened() {
        String sealed = new TokenSeal(People.sessionKey(People.KEY)).close(TOKENS);

        assertThat(new TokenSeal(People.sessionKey(OTHER_KEY)).open(sealed)).isEqualTo(PlatformTokens.NONE);
        assertThat(new TokenSeal(People.sessionKey(People.KEY)).open("nonsense"))
                .isEqualTo(PlatformTokens.NONE);
    }

    @Test
    void anOpenedSessionIsProvedByItsAccessToken() {
        Tokens tokens = sessions.open(priya, TOKENS);

        assertThat(accessTokens.read(tokens.accessToken())).contains(priya);
        assertThat(tokens.expiresInSeconds()).isEqualTo(900);
        assertThat(sessions.isOpen(priya.id())).isTrue();
    }

    @Test
    void redisHoldsNoTokenThatCouldBeUsed() {
        Tokens tokens = sessions.open(priya, TOKENS);
        String secret = tokens.refreshToken().substring(tokens.refreshToken().indexOf('.') + 1);

        assertThat(redis.hgetAll("session:" + priya.id()).values()).noneMatch(value -> value.contains(secret));
        assertThat(redis.pttl("session:" + priya.id())).isPositive();
    }

    @Test
    void aRefreshGivesTheSameSessionNewTokensAndTheOldOneIsUsed() {
        Tokens first = sessions.open(priya, TOKENS);
        Refreshed second = sessions.refresh(first.refreshToken()).orElseThrow();

        assertThat(second.session()).isEqualTo(priya);
        assertThat(second.tokens().refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(sessions.refresh(second.tokens().refreshToken())).isPresent();
    }

    @Test
    void anOldRefreshTokenEndsTheSessionForWhoeverHasTheNewOne() {
        Tokens first = sessions.open(priya, TOKENS);
        Tokens second = sessions.refresh(first.refreshToken()).orElseThrow().tokens();

        assertThat(sessions.refresh(first.refreshToken())).isEmpty();
        assertThat(sessions.isOpen(priya.id())).isFalse();
        assertThat(sessions.refresh(second.refreshToken())).isEmpty();
    }

    @Test
    void oneTokenUsedManyTimesAtOnceRefreshesOnceAtMost() {
        Tokens tokens = sessions.open(priya, TOKENS);
        List<CompletableFuture<Optional<Refreshed>>> attempts = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> sessions.refresh(tokens.refreshToken())))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).filter(Optional::isPresent))
                .hasSize(1);
    }

    @Test
    void aNewAccessTokenLeavesTheRefreshTokenAsItIs() {
        Session latha = People.latha();
        Tokens tokens = sessions.open(latha, TOKENS);
        Renewed renewed = sessions.renewAccess(tokens.refreshToken()).orElseThrow();

        assertThat(renewed.session()).isEqualTo(latha);
        assertThat(accessTokens.read(renewed.accessToken())).contains(latha);
        assertThat(sessions.renewAccess(tokens.refreshToken())).isPresent();
        assertThat(sessions.refresh(tokens.refreshToken())).isPresent();
    }

    @Test
    void aUsedRefreshTokenGivesNoAccessToken() {
        Tokens first = sessions.open(priya, TOKENS);
        assertThat(sessions.refresh(first.refreshToken())).isPresent();

        assertThat(sessions.renewAccess(first.refreshToken())).isEmpty();
    }

    @Test
    void aClosedSessionIsOver() {
        Tokens tokens = sessions.open(priya, TOKENS);
        sessions.close(priya.id());

        assertThat(sessions.isOpen(priya.id())).isFalse();
        assertThat(sessions.refresh(tokens.refreshToken())).isEmpty();
        assertThat(sessions.renewAccess(tokens.refreshToken())).isEmpty();
    }

    @Test
    void closingOneSessionLeavesTheOthers() {
        Session latha = People.latha();
        sessions.open(priya, TOKENS);
        sessions.open(latha, TOKENS);
        sessions.close(priya.id());

        assertThat(sessions.isOpen(latha.id())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "no-dot", "a.b", "*.x", "a.b.c", "00000000-0000-0000-0000-000000000000.guess"})
    void aTextThatIsNoTokenOfOursIsRefusedAndEndsNothing(String text) {
        sessions.open(priya, TOKENS);

        assertThat(sessions.refresh(text)).isEmpty();
        assertThat(sessions.renewAccess(text)).isEmpty();
        assertThat(sessions.isOpen(priya.id())).isTrue();
    }
}

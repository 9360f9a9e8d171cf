package net.healix360.engage.dispatcher.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.control.AccountDesk;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.TokenMark;
import net.healix360.engage.dispatcher.entity.AccountLimit;
import net.healix360.engage.dispatcher.entity.TokenAnswer;
import net.healix360.engage.dispatcher.entity.VendorAccount;
import net.healix360.engage.dispatcher.fixture.EmbeddedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.UnifiedJedis;

class RedisAccountDeskTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final VendorAccount SHARED = new VendorAccount("a".repeat(43));
    private static final VendorAccount OTHER = new VendorAccount("b".repeat(43));
    private static final String NONE = "";

    private final Instant inAnHour = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
    private UnifiedJedis redis;
    private AccountDesk desk;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        desk = new RedisAccountDesk(redis);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void whoAsksFirstMakesTheTokenAndTheOthersWaitAndGetIt() {
        String lease = lease(desk.token(SHARED, NONE));
        assertThat(desk.token(SHARED, NONE)).isInstanceOf(TokenAnswer.Later.class);

        assertThat(desk.keep(SHARED, lease, "sealed-1", inAnHour)).isTrue();

        assertThat(desk.token(SHARED, NONE)).isEqualTo(new TokenAnswer.Held("sealed-1", inAnHour));
    }

    @Test
    void aRefusedTokenIsMadeAnewByOneOnly() {
        desk.keep(SHARED, lease(desk.token(SHARED, NONE)), "sealed-1", inAnHour);
        String refused = TokenMark.of("sealed-1");

        String lease = lease(desk.token(SHARED, refused));
        assertThat(desk.token(SHARED, refused)).isInstanceOf(TokenAnswer.Later.class);
        desk.keep(SHARED, lease, "sealed-2", inAnHour);

        assertThat(desk.token(SHARED, refused)).isEqualTo(new TokenAnswer.Held("sealed-2", inAnHour));
    }

    @Test
    void aTokenThatComesAfterItsLeaseIsNotKept() {
        lease(desk.token(SHARED, NONE));

        assertThat(desk.keep(SHARED, "another-lease", "sealed-1", inAnHour)).isFalse();
        assertThat(desk.token(SHARED, NONE)).isInstanceOf(TokenAnswer.Later.class);
    }

    @Test
    void aLeaseThatComesBackGoesToTheNext() {
        desk.giveBack(SHARED, lease(desk.token(SHARED, NONE)), true);

        assertThat(desk.token(SHARED, NONE)).isInstanceOf(TokenAnswer.Lease.class);
    }

    @Test
    void tenTokensAnHourAreMadeAndNoMore() {
        IntStream.range(0, AccountDesk.TOKENS_PER_HOUR)
                .forEach(n -> desk.giveBack(SHARED, lease(desk.token(SHARED, NONE)), false));

        assertThat(desk.token(SHARED, NONE))
                .isInstanceOfSatisfying(TokenAnswer.Exhausted.class, exhausted -> assertThat(exhausted.until())
                        .isBetween(Duration.ofMinutes(55), Duration.ofHours(1)));
    }

    @Test
    void whatWasNotMadeDoesNotCount() {
        IntStream.rangeClosed(0, AccountDesk.TOKENS_PER_HOUR)
                .forEach(n -> desk.giveBack(SHARED, lease(desk.token(SHARED, NONE)), true));

        assertThat(desk.token(SHARED, NONE)).isInstanceOf(TokenAnswer.Lease.class);
    }

    @Test
    void aTokenEndsWhenTheVendorsDoes() {
        desk.keep(
                SHARED,
                lease(desk.token(SHARED, NONE)),
                "sealed-1",
                Instant.now().minusSeconds(1));

        assertThat(desk.token(SHARED, NONE)).isInstanceOf(TokenAnswer.Lease.class);
    }

    @Test
    void accountsHaveNothingToDoWithEachOther() {
        desk.keep(SHARED, lease(desk.token(SHARED, NONE)), "sealed-1", inAnHour);
        desk.permit(SHARED, AccountLimit.CDR);
        desk.permit(SHARED, AccountLimit.CDR);

        assertThat(desk.token(OTHER, NONE)).isInstanceOf(TokenAnswer.Lease.class);
        assertThat(desk.permit(OTHER, AccountLimit.CDR).granted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountLimit.class,
            names = {"CDR", "SUMMARY", "AGENT_DETAILS"})
    void asManyAsTheVendorAllowsAreGrantedAndTheNextIsToldWhen(AccountLimit limit) {
        IntStream.range(0, limit.most())
                .forEach(n -> assertThat(desk.permit(SHARED, limit).granted()).isTrue());

        assertThat(desk.permit(SHARED, limit)).satisfies(refused -> {
            assertThat(refused.granted()).isFalse();
            assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(50), AccountLimit.WINDOW);
        });
    }

    @Test
    void listsOfAgentsAreSpreadOverTheMinute() {
        assertThat(desk.permit(SHARED, AccountLimit.AGENT_LOGINS).granted()).isTrue();

        assertThat(desk.permit(SHARED, AccountLimit.AGENT_LOGINS).retryAfter())
                .isBetween(Duration.ofSeconds(8), AccountLimit.AGENT_LOGINS.apart());
    }

    @Test
    void manyAtOnceThroughSeveralDispatchersStillGetTwo() throws Exception {
        ExecutorService sidecars = Executors.newFixedThreadPool(8);
        try (UnifiedJedis second = REDIS.connect()) {
            List<AccountDesk> dispatchers = List.of(desk, new RedisAccountDesk(second));
            Stream<Callable<Boolean>> wishes = IntStream.range(0, 40)
                    .mapToObj(n -> () -> dispatchers
                            .get(n % 2)
                            .permit(SHARED, AccountLimit.CDR)
                            .granted());
            int granted = 0;
            for (Future<Boolean> wish : sidecars.invokeAll(wishes.toList())) {
                granted += wish.get() ? 1 : 0;
            }
            assertThat(granted).isEqualTo(2);
        } finally {
            sidecars.shutdownNow();
        }
    }

    @Test
    void aDeadRedisIsSaid() {
        try (UnifiedJedis nobody = EmbeddedRedis.connectToNobody()) {
            AccountDesk dead = new RedisAccountDesk(nobody);
            assertThatExceptionOfType(EventLog.UnavailableException.class).isThrownBy(() -> dead.token(SHARED, NONE));
        }
    }

    private static String lease(TokenAnswer answer) {
        return ((TokenAnswer.Lease) answer).id();
    }
}

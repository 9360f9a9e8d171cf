package net.healix360.engage.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.fixture.EmbeddedRedis;
import net.healix360.engage.identity.entity.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import redis.clients.jedis.UnifiedJedis;

class RedisSessionLocksTest {
    @RegisterExtension
    static final EmbeddedRedis REDIS = new EmbeddedRedis();

    private static final AgentId PRIYA = new AgentId("priya");
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    private UnifiedJedis redis;
    private RedisSessionLocks locks;

    @BeforeEach
    void open() {
        redis = REDIS.connect();
        locks = new RedisSessionLocks(redis);
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void aFreeAgentIsHeldByWhoAsksFirst() {
        assertThat(locks.acquire(PRIYA, wish("s1"))).isEqualTo(wish("s1"));
        assertThat(locks.acquire(PRIYA, wish("s2"))).isEqualTo(wish("s1"));
    }

    @Test
    void twoAgentsAreHeldApart() {
        locks.acquire(PRIYA, wish("s1"));

        assertThat(locks.acquire(new AgentId("arjun"), wish("s2"))).isEqualTo(wish("s2"));
    }

    @Test
    void aLockIsGoneWithinTheHourUnlessItIsRenewed() {
        locks.acquire(PRIYA, wish("s1"));
        assertThat(redis.pttl("agent:session:priya")).isBetween(3_590_000L, 3_600_000L);

        redis.pexpire("agent:session:priya", 5_000);
        assertThat(locks.renew(PRIYA, "s1")).isTrue();
        assertThat(redis.pttl("agent:session:priya")).isBetween(3_590_000L, 3_600_000L);
    }

    @Test
    void onlyTheHolderRenewsAndReleases() {
        locks.acquire(PRIYA, wish("s1"));
        assertThat(locks.renew(PRIYA, "s2")).isFalse();
        locks.release(PRIYA, "s2");
        assertThat(locks.acquire(PRIYA, wish("s2"))).isEqualTo(wish("s1"));

        locks.release(PRIYA, "s1");
        assertThat(locks.renew(PRIYA, "s1")).isFalse();
        assertThat(locks.acquire(PRIYA, wish("s2"))).isEqualTo(wish("s2"));
    }

    @Test
    void aTakeoverTellsWhoHeldTheAgentBefore() {
        assertThat(locks.takeOver(PRIYA, wish("s1"))).isEmpty();
        assertThat(locks.takeOver(PRIYA, wish("s2"))).contains(wish("s1"));

        assertThat(locks.renew(PRIYA, "s1")).isFalse();
        assertThat(locks.renew(PRIYA, "s2")).isTrue();
        assertThat(redis.pttl("agent:session:priya")).isPositive();
    }

    @Test
    void ofManyWhoSignInAtOnceExactlyOneHoldsTheAgent() {
        for (int round = 0; round < 50; round++) {
            AgentId agent = new AgentId("agent-" + round);
            List<Lock> answers = atOnce(8, session -> locks.acquire(agent, wish(session)));

            assertThat(answers).containsOnly(answers.get(0));
            assertThat(locks.renew(agent, answers.get(0).sessionId())).isTrue();
        }
    }

    @Test
    void ofManyWhoTakeOverAtOnceEachEndsAnotherAndTheLastOneHolds() {
        for (int round = 0; round < 50; round++) {
            AgentId agent = new AgentId("agent-" + round);
            locks.acquire(agent, wish("first"));
            List<Optional<Lock>> before = atOnce(4, session -> locks.takeOver(agent, wish(session)));

            assertThat(before).doesNotHaveDuplicates().contains(Optional.of(wish("first")));
        }
    }

    @Test
    void whoeverIsToldToHoldTheAgentHoldsItEvenWhileOthersComeAndGo() {
        for (int round = 0; round < 200; round++) {
            locks.acquire(PRIYA, wish("leaving"));
            CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> locks.release(PRIYA, "leaving"));
            Lock holder = locks.acquire(PRIYA, wish("coming"));
            leaving.join();

            assertThat(locks.renew(PRIYA, "coming"))
                    .isEqualTo(holder.sessionId().equals("coming"));
            locks.release(PRIYA, "coming");
        }
    }

    private static <T> List<T> atOnce(int threads, Function<String, T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<CompletableFuture<T>> running = IntStream.range(0, threads)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> {
                            awaitOthers(start);
                            return work.apply("s" + n);
                        },
                        task -> new Thread(task).start()))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void awaitOthers(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Lock wish(String sessionId) {
        return new Lock(sessionId, "member-priya", "Priya N", NOON);
    }
}

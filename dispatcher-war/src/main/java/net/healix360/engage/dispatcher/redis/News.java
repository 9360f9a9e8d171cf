package net.healix360.engage.dispatcher.redis;

import java.util.Map;
import java.util.function.Consumer;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.foundation.logging.EventLogger;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Hears, over the channel {@code news}, to which lanes any dispatcher appended; a word that is missed costs a second. */
final class News extends JedisPubSub implements Runnable {
    static final String CHANNEL = "news";
    private static final EventLogger LOG = EventLogger.of(News.class);
    private static final long AGAIN_MILLIS = 1_000;

    private final UnifiedJedis redis;
    private final Consumer<Tenant> listener;
    private volatile boolean running = true;

    News(UnifiedJedis redis, Consumer<Tenant> listener) {
        this.redis = redis;
        this.listener = listener;
    }

    @Override
    public void onMessage(String channel, String tenant) {
        listener.accept(new Tenant(tenant));
    }

    @Override
    public void run() {
        while (running) {
            try {
                redis.subscribe(this, CHANNEL);
            } catch (JedisException cut) {
                LOG.info("news are cut off", Map.of("reason", String.valueOf(cut.getMessage())));
                pause();
            }
        }
    }

    void stop() {
        running = false;
        if (isSubscribed()) {
            unsubscribe();
        }
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}

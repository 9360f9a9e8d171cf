package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.WireTest;
import org.junit.jupiter.api.Test;

class SubscriptionApiTest extends WireTest {
    @Test
    void subscribeAnswersInPlainTextAndIsListed() {
        assertThat(client.send(
                                "POST",
                                "/events/subscribe",
                                SUBSCRIBER,
                                "{\"callEventsURL\":\"http://a/c\",\"agentEventsURL\":\"http://a/a\"}")
                        .body())
                .isEqualTo("Subscription added successfully for User: helix_demo");
        assertThat(client.get("/events/subscriptions/list", SUBSCRIBER).json())
                .hasToString("{\"agentEventsURL\":\"http://a/a\",\"callEventsURL\":\"http://a/c\"}");
    }

    @Test
    void wrongKeyIsUnauthorized() {
        var reply =
                client.send("POST", "/events/subscribe", Map.of("api_key", "wrong", "username", Accounts.USER), "{}");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEqualTo("Unauthorized");
    }

    @Test
    void noSubscriptionIsSpelledInTwoWays() {
        assertThat(client.get("/events/subscriptions/list", SUBSCRIBER).body())
                .isEqualTo("Subscription doesnt exists for User: helix_demo");
        assertThat(unsubscribe("both")).isEqualTo("Subscription doesn't exists for User: helix_demo");
    }

    @Test
    void oneKindCanBeUnsubscribed() {
        subscribe();
        assertThat(unsubscribe("call")).isEqualTo("Unsubscribed to call events successfully for User: helix_demo");
        assertThat(unsubscribe("call")).startsWith("Subscription doesn't exists");
        assertThat(client.get("/events/subscriptions/list", SUBSCRIBER)
                        .json()
                        .path("agentEventsURL")
                        .asText())
                .isEqualTo(receiver.url("/agent"));
    }

    private String unsubscribe(String kind) {
        return client.send("POST", "/events/un-subscribe", SUBSCRIBER, "{\"eventType\":\"" + kind + "\"}")
                .body();
    }
}

package net.healix360.engage.dispatcher.kafka;

import net.healix360.engage.dispatcher.control.ReplaysContract;
import net.healix360.engage.dispatcher.fixture.EmbeddedKafka;
import net.healix360.engage.dispatcher.fixture.Reach;
import org.junit.jupiter.api.extension.RegisterExtension;

class KafkaReplaysTest extends ReplaysContract {
    @RegisterExtension
    static final EmbeddedKafka KAFKA = new EmbeddedKafka();

    @Override
    protected Reach reach() {
        return KAFKA.reach();
    }
}

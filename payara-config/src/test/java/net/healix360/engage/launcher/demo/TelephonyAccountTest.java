package net.healix360.engage.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelephonyAccountTest {
    @TempDir
    Path directory;

    @Test
    void aHospitalsCampaignReportsToItsOwnSidecar() throws IOException {
        ProductSecrets secrets = new ProductSecrets(new Home(directory));
        Tenant tenant = new Tenant("ramaiah", Map.of("TELEPHONY_DIDS", "918041763400"));
        Path file = directory.resolve("account.json");

        new TelephonyAccount(secrets)
                .add(tenant, URI.create("http://127.0.0.1:4101"))
                .writeTo(file);

        JsonNode account = new ObjectMapper().readTree(file.toFile());
        JsonNode campaign = account.path("campaigns").path(0);
        assertThat(campaign.path("name").asText()).isEqualTo("Inbound_918041763400");
        assertThat(campaign.path("callbackUrl").asText())
                .isEqualTo(
                        "http://127.0.0.1:4101/webhooks/ozonetel/missed-call?token=" + secrets.webhookToken("ramaiah"));
        assertThat(account.path("agents")).hasSize(12);
    }
}

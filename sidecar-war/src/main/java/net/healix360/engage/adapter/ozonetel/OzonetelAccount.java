package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.setup.control.TelephonyChoice;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The account at the vendor: an administrator's choice, or as deployed; hospitals may share one. Its key goes to the vendor
 * and nowhere else.
 */
@ApplicationScoped
public class OzonetelAccount {
    private TelephonyChoice choice;
    private URI url;
    private String userName;
    private String apiKey;
    private AuthMode mode;
    private Optional<URI> supervisionUrl;
    private Duration patience;
    private Duration reportPatience;

    protected OzonetelAccount() {}

    /**
     * @param supervisionUrl where supervisors' lines come from; the vendor has no public service for them (§9.6)
     * @param timeoutSeconds how long an order waits for its answer
     * @param reportTimeoutSeconds how long a day's report may take
     */
    @Inject
    public OzonetelAccount(
            @ConfigProperty(name = "ozonetel.url") URI url,
            @ConfigProperty(name = "ozonetel.user-name") String userName,
            @ConfigProperty(name = "ozonetel.api-key") String apiKey,
            @ConfigProperty(name = "ozonetel.auth-mode") AuthMode mode,
            @ConfigProperty(name = "ozonetel.supervision-url") Optional<URI> supervisionUrl,
            @ConfigProperty(name = "ozonetel.timeout-seconds", defaultValue = "8") long timeoutSeconds,
            @ConfigProperty(name = "ozonetel.report-timeout-seconds", defaultValue = "60") long reportTimeoutSeconds,
            TelephonyChoice choice) {
        this.choice = choice;
        this.url = url;
        this.userName = userName;
        this.apiKey = apiKey;
        this.mode = mode;
        this.supervisionUrl = supervisionUrl;
        this.patience = Duration.ofSeconds(timeoutSeconds);
        this.reportPatience = Duration.ofSeconds(reportTimeoutSeconds);
    }

    public URI url() {
        return url;
    }

    public String userName() {
        return choice.userName().orElse(userName);
    }

    String apiKey() {
        return choice.apiKey().orElse(apiKey);
    }

    AuthMode mode() {
        return mode;
    }

    Optional<URI> supervisionUrl() {
        return supervisionUrl;
    }

    Duration patience() {
        return patience;
    }

    Duration reportPatience() {
        return reportPatience;
    }
}

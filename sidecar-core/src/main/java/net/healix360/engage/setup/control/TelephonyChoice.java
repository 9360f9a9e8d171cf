package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import net.healix360.engage.setup.entity.ConfigKind;

/** What an administrator has chosen for the telephony; where nothing is chosen, the deployment's settings hold. */
@ApplicationScoped
public class TelephonyChoice {
    private ConfigStore store;

    protected TelephonyChoice() {}

    @Inject
    public TelephonyChoice(ConfigStore store) {
        this.store = store;
    }

    public Optional<String> userName() {
        return text("account.userName");
    }

    public Optional<String> apiKey() {
        return text("account.apiKey");
    }

    public Optional<String> sipDomain() {
        return text("sip.domain");
    }

    public Optional<String> sipServer() {
        return text("sip.wsServer");
    }

    /** For agents whose record names no campaign. */
    public Optional<String> defaultCampaign() {
        return text("defaultCampaign");
    }

    private Optional<String> text(String path) {
        return store.current(ConfigKind.TELEPHONY)
                .flatMap(document -> Secrets.text(document, path))
                .filter(text -> !text.isBlank());
    }
}

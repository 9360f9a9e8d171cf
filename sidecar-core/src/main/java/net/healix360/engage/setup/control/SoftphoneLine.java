package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where softphones register. */
@ApplicationScoped
public class SoftphoneLine {
    private TelephonyChoice choice;
    private String wsServer;
    private String domain;

    protected SoftphoneLine() {}

    @Inject
    public SoftphoneLine(
            TelephonyChoice choice,
            @ConfigProperty(name = "sip.ws-server") String wsServer,
            @ConfigProperty(name = "sip.domain") String domain) {
        this.choice = choice;
        this.wsServer = wsServer;
        this.domain = domain;
    }

    public String wsServer() {
        return choice.sipServer().orElse(wsServer);
    }

    public String domain() {
        return choice.sipDomain().orElse(domain);
    }
}

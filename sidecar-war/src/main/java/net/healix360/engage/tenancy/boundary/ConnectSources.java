package net.healix360.engage.tenancy.boundary;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a page may connect to: its own server and the softphones' one, and nothing else. */
final class ConnectSources {
    private static final String OWN = "'self'";

    private ConnectSources() {}

    /** In the words of a content security policy; a server's address that is none adds nothing to it. */
    static String of(String wsServer) {
        try {
            URI server = new URI(wsServer);
            return server.getHost() == null
                    ? OWN
                    : OWN + " " + server.getScheme() + "://" + server.getHost()
                            + (server.getPort() < 0 ? "" : ":" + server.getPort());
        } catch (URISyntaxException e) {
            return OWN;
        }
    }
}

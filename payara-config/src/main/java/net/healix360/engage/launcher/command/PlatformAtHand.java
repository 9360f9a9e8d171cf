package net.healix360.engage.launcher.command;

import java.io.IOException;
import net.healix360.engage.launcher.product.Installation;

/** Whether there is a platform to write to: the embedded one when it runs, or the real one that the environment names. */
record PlatformAtHand(Installation installation) {
    boolean reachable() throws IOException {
        return installation.externals().platform().isPresent()
                || LiveStatus.ask(installation).parts().stream()
                        .anyMatch(part -> part.name().equals("platform") && part.ready());
    }
}

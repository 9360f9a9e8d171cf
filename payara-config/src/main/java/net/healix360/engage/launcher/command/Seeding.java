package net.healix360.engage.launcher.command;

import java.io.IOException;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.product.Stack;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;

/** Writes the demo hospitals into the embedded platform, both at the same time. */
record Seeding(Installation installation, Stack stack, Progress progress) {

    void ifNeeded() throws StartFailure, InterruptedException {
        try {
            for (var tenant : stack.tenants()) {
                if (installation.secrets().platformApiKey(tenant.name()).isEmpty()) {
                    installation.secrets().platformApiKey(tenant.name(), "todo");
                }
            }
        } catch (IOException e) {
            throw new StartFailure("Seeding failed: " + e.getMessage(), e);
        }
    }
}

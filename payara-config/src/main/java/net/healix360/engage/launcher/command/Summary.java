package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import net.healix360.engage.launcher.demo.Login;
import net.healix360.engage.launcher.demo.Role;
import net.healix360.engage.launcher.product.Installation;

/** What a person wants to see when everything is ready: where to go and how to sign in. */
record Summary(Installation installation) {

    void print() throws IOException {
        print(LiveStatus.ask(installation));
    }

    void print(LiveStatus status) throws IOException {
        PrintStream out = System.out;
        out.println();
        if (status.parts().isEmpty()) {
            out.println("Nothing runs. Start it with ./engage up");
            return;
        }
        for (LiveStatus.PartStatus part : status.parts()) {
            String where = part.origin() == null ? part.url().toString() : part.origin();
            out.printf(
                    "  %-16s %-9s %s%n",
                    part.name(), part.ready() ? "ready" : "NOT READY", part.ready() ? where : part.reason());
        }
        Demo demo = new Demo(installation);
        if (demo.present()) {
            printLogins(out, demo);
        }
        out.println();
    }

    private static void printLogins(PrintStream out, Demo demo) throws IOException {
        out.println();
        String agentOf = "";
        for (Login login : demo.logins()) {
            boolean laterAgent = login.role() == Role.AGENT && login.tenant().equals(agentOf);
            if (!laterAgent) {
                out.printf(
                        "  %-11s %-32s %-16s %s%n",
                        login.role().lowerCase(), login.email(), login.password(), login.url());
            }
            agentOf = login.tenant();
        }
        out.println("  (more agents: ./engage status --json)");
    }
}

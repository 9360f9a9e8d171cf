package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.settings.Tenant;

/** Notices, while the launcher runs, that a hospital was added to the data home or taken from it. */
final class HospitalWatch implements Runnable {
    private static final long LOOK_MILLIS = 500;
    private final Installation installation;
    private final Set<String> known;
    private final Progress progress;
    private final Crew crew;

    /** Who starts and stops parts. */
    interface Crew {
        void takeIn(List<Part> parts) throws StartFailure, InterruptedException;

        void letGo(String tenant) throws InterruptedException;
    }

    HospitalWatch(Installation installation, Set<String> known, Progress progress, Crew crew) {
        this.installation = installation;
        this.known = new HashSet<>(known);
        this.progress = progress;
        this.crew = crew;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                try {
                    look();
                } catch (IOException | RuntimeException e) {
                    progress.say("the list of hospitals cannot be followed: " + e.getMessage());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws IOException, InterruptedException {
        Set<String> now = installation.tenants().stream().map(Tenant::name).collect(Collectors.toSet());
        for (String gone : minus(known, now)) {
            crew.letGo(gone);
            known.remove(gone);
            progress.say("hospital " + gone + " is gone");
        }
        for (String come : minus(now, known)) {
            known.add(come);
            takeIn(come);
        }
    }

    private void takeIn(String tenant) throws IOException, InterruptedException {
        progress.say("hospital " + tenant + " was added");
        List<Part> parts = installation.stack().parts().stream()
                .filter(part -> part.tenant().equals(Optional.of(tenant)))
                .toList();
        try {
            crew.takeIn(parts);
        } catch (StartFailure e) {
            progress.say(e.getMessage());
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}

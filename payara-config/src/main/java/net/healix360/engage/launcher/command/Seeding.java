package net.healix360.engage.launcher.command;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.healix360.engage.launcher.product.Addresses;
import net.healix360.engage.launcher.product.StarterRules;
import net.healix360.engage.launcher.product.WorkspaceTargets;
import net.healix360.engage.launcher.run.Progress;
import net.healix360.engage.launcher.run.StartFailure;
import net.healix360.engage.launcher.seed.HospitalSeeder;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Tenant;

/** Writes hospitals into the platform, all at the same time. */
record Seeding(Addresses addresses, List<Tenant> tenants, Home home, Progress progress) {

    /** One hospital's part of it. */
    @FunctionalInterface
    private interface Work {
        void on(Tenant tenant, HospitalSeeder seeder) throws IOException, InterruptedException;
    }

    void ifNeeded() throws StartFailure, InterruptedException {
        forAll((tenant, seeder) -> {
            boolean remembered = seeder.remembered();
            if (!seeder.done()) {
                write(tenant, seeder, false);
                if (remembered) {
                    // the sidecar was started with the key of the workspace that is gone
                    throw new IOException("the platform had lost hospital " + tenant.name()
                            + ", which is written again now; run ./engage up once more");
                }
            }
        });
    }

    /** @param adopt also into workspaces that no seed has founded */
    void always(boolean adopt) throws StartFailure, InterruptedException {
        forAll((tenant, seeder) -> write(tenant, seeder, adopt));
    }

    private void write(Tenant tenant, HospitalSeeder seeder, boolean adopt) throws IOException, InterruptedException {
        new StarterRules(home).ensure(tenant);
        progress.say("hospital " + tenant.name() + " " + seeder.seed(adopt).describe());
    }

    private void forAll(Work work) throws StartFailure, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(tenants.size());
        WorkspaceTargets targets = new WorkspaceTargets(addresses);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (Tenant tenant : tenants) {
                HospitalSeeder seeder =
                        new HospitalSeeder(tenant, addresses.secrets(), Clock.systemUTC(), targets.of(tenant));
                all.add(() -> {
                    work.on(tenant, seeder);
                    return null;
                });
            }
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new StartFailure("Seeding failed: " + e.getCause().getMessage(), e.getCause());
        } catch (IOException e) {
            throw new StartFailure("Seeding failed: " + e.getMessage(), e);
        } finally {
            threads.shutdownNow();
        }
    }
}

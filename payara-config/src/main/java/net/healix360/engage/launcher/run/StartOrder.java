package net.healix360.engage.launcher.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs steps at the same time as far as their needs allow. The first failure ends it. */
final class StartOrder {
    private final List<Step> steps;

    StartOrder(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    void run() throws StartFailure, InterruptedException {
        Set<Step> waiting = new HashSet<>(steps);
        Set<String> done = new HashSet<>();
        ExecutorService threads = Executors.newCachedThreadPool(StartOrder::daemon);
        CompletionService<String> running = new ExecutorCompletionService<>(threads);
        int inFlight = 0;
        try {
            while (done.size() < steps.size()) {
                inFlight += begin(running, waiting, done);
                if (inFlight == 0) {
                    throw new IllegalStateException("These steps wait for each other or for nobody: "
                            + waiting.stream().map(Step::name).sorted().toList());
                }
                done.add(running.take().get());
                inFlight--;
            }
        } catch (ExecutionException e) {
            throw asFailure(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static int begin(CompletionService<String> running, Set<Step> waiting, Set<String> done) {
        List<Step> due =
                waiting.stream().filter(step -> done.containsAll(step.needs())).toList();
        for (Step step : due) {
            waiting.remove(step);
            running.submit(() -> {
                step.action().run();
                return step.name();
            });
        }
        return due.size();
    }

    private static StartFailure asFailure(Throwable cause) throws InterruptedException {
        if (cause instanceof StartFailure failure) {
            return failure;
        }
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        }
        return new StartFailure("Starting failed: " + cause, cause);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "start");
        thread.setDaemon(true);
        return thread;
    }
}

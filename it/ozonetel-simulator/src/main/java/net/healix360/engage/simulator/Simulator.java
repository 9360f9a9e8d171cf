package net.healix360.engage.simulator;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.control.ControlApi;
import net.healix360.engage.simulator.control.Page;
import net.healix360.engage.simulator.delivery.CallSummary;
import net.healix360.engage.simulator.delivery.CallbackSender;
import net.healix360.engage.simulator.delivery.Deliveries;
import net.healix360.engage.simulator.delivery.DeliveryCounters;
import net.healix360.engage.simulator.delivery.EventSender;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.softphones.PhoneSocket;
import net.healix360.engage.simulator.time.EventLoop;
import net.healix360.engage.simulator.time.ScaledClock;
import net.healix360.engage.simulator.time.Timeline;
import net.healix360.engage.simulator.vendor.DashboardApi;
import net.healix360.engage.simulator.vendor.EndpointFaults;
import net.healix360.engage.simulator.vendor.Outage;
import net.healix360.engage.simulator.vendor.RecordingFiles;
import net.healix360.engage.simulator.vendor.RequestLog;
import net.healix360.engage.simulator.vendor.RestApi;
import net.healix360.engage.simulator.vendor.StatusCodes;
import net.healix360.engage.simulator.vendor.SubscriptionApi;
import net.healix360.engage.simulator.vendor.Vendor;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running simulator: the simulation with its loop, its senders and its HTTP port on loopback. */
public final class Simulator implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final InstantSource WALL = InstantSource.system();
    private static final int THREADS = 24;
    private static final Duration CALLBACK_SPACING = Duration.ofSeconds(2);

    private final DeliveryCounters counters = new DeliveryCounters();
    private final EventSender sender = new EventSender(counters);
    private final ScaledClock clock = new ScaledClock(WALL);
    private final Recordings recordings;
    private final RequestLog requests = new RequestLog(WALL);
    private final EndpointFaults faults = new EndpointFaults(requests);
    private final Deliveries deliveries;
    private final Simulation simulation;
    private final EventLoop loop;
    private final PhoneSocket softphones;
    private final Javalin http;

    public Simulator(AccountSettings account) {
        recordings = new Recordings(account.userName(), URI.create("http://" + LOOPBACK));
        CallbackSender callbacks = new CallbackSender(
                new CallSummary(account, recordings), account.callbackHitTries(), CALLBACK_SPACING, counters);
        deliveries = new Deliveries(sender, callbacks, counters);
        Timeline timeline = new Timeline(clock.now());
        simulation = new Simulation(account, timeline, sender, callbacks, counters);
        loop = new EventLoop(clock, timeline);
        softphones = new PhoneSocket(loop, simulation.floor(), simulation.softphones());
        http = Javalin.create(this::configure);
    }

    /** @param port 0 for any free one */
    public void start(int port) {
        loop.start();
        sender.start();
        http.start(LOOPBACK, port);
        recordings.servedFrom(address());
    }

    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + http.port());
    }

    @Override
    public void close() {
        http.stop();
        softphones.close();
        sender.close();
        loop.close();
    }

    private void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(THREADS);
        config.router.mount(routes -> {
            requests.register(routes);
            new StatusCodes(simulation.behaviour()).register(routes);
            faults.register(routes);
            new Outage(loop, simulation.faultLine()).register(routes);
            new SubscriptionApi(loop, simulation).register(routes);
            RestApi rest = new RestApi(loop, simulation, recordings, requests, WALL);
            rest.register(routes);
            new DashboardApi(loop, simulation, WALL).register(routes);
            new RecordingFiles(loop, simulation.switchboard(), recordings).register(routes);
            new ControlApi(loop, clock, simulation, recordings, new Vendor(rest, requests, faults), deliveries)
                    .register(routes);
            softphones.register(routes);
            Page.register(routes);
        });
    }
}

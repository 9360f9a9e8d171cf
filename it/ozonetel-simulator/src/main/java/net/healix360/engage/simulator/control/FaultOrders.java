package net.healix360.engage.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.healix360.engage.simulator.account.CallbackForm;
import net.healix360.engage.simulator.account.DurationStyle;
import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.delivery.Faults;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.vendor.EndpointFault;
import net.healix360.engage.simulator.vendor.EndpointFaults;

/** What goes wrong, and how the vendor's switches stand; what an order does not name is as usual again. */
record FaultOrders(Simulation simulation, EndpointFaults endpoints) {
    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectNode inject(Fields fields) {
        Faults faults = Fields.valid(() -> new Faults(
                fields.number("drop").orElse(0.0),
                fields.number("duplicate").orElse(0.0),
                fields.wholeNumber("delayMs", 0),
                fields.number("reorder").orElse(0.0),
                fields.flag("stopAnswering"),
                fields.number("malformed").orElse(0.0)));
        Switches switches = Fields.valid(() -> switches(fields));
        Map<String, EndpointFault> byPath = new TreeMap<>();
        fields.objects("endpoints").forEach((path, fault) -> byPath.put(path, endpointFault(fault)));
        simulation.faultLine().order(faults);
        simulation.behaviour().order(switches);
        endpoints.order(byPath);
        return inForce();
    }

    ObjectNode usual() {
        return describe(Faults.NONE, simulation.behaviour().usual());
    }

    ObjectNode inForce() {
        ObjectNode view =
                describe(simulation.faultLine().faults(), simulation.behaviour().current());
        ObjectNode paths = view.putObject("endpoints");
        endpoints.inForce().forEach((path, fault) -> paths.putObject(path)
                .put("fault", fault.kind().label())
                .put("times", fault.times() == EndpointFault.ALWAYS ? null : fault.times())
                .put("delayMs", fault.delayMillis()));
        return view;
    }

    private static ObjectNode describe(Faults faults, Switches switches) {
        ObjectNode view = JSON.createObjectNode()
                .put("drop", faults.drop())
                .put("duplicate", faults.duplicate())
                .put("delayMs", faults.delayMs())
                .put("reorder", faults.reorder())
                .put("stopAnswering", faults.stopAnswering())
                .put("malformed", faults.malformed());
        describe(switches, view);
        return view;
    }

    private Switches switches(Fields fields) {
        Switches usual = simulation.behaviour().usual();
        return new Switches(
                fields.choice("callbackForm", usual.callbackForm()),
                fields.flag("callbackImmediately", usual.callbackImmediately()),
                fields.number("callbackDelaySeconds").orElse(usual.callbackDelaySeconds()),
                fields.flag("callbackDrop"),
                fields.flag("callbackDuplicate"),
                fields.flag("wrongContentType"),
                fields.flag("chains", usual.chains()),
                fields.text("pauseReasonKey").orElse(usual.pauseReasonKey()),
                fields.wholeNumber("disconnectDelayMs", usual.disconnectDelayMillis()),
                fields.choice("durations", usual.durations()),
                fields.flag("realStatusCodes"),
                fields.flag("wrapUpTimerStopped"),
                fields.flag("missedRingPauses"),
                fields.flag("readyAtLogin"),
                fields.number("agentStatusLagSeconds").orElse(0.0));
    }

    private static void describe(Switches switches, ObjectNode view) {
        view.put("callbackForm", word(switches.callbackForm()))
                .put("callbackImmediately", switches.callbackImmediately())
                .put("callbackDelaySeconds", switches.callbackDelaySeconds())
                .put("callbackDrop", switches.callbackDrop())
                .put("callbackDuplicate", switches.callbackDuplicate())
                .put("wrongContentType", switches.wrongContentType())
                .put("chains", switches.chains())
                .put("pauseReasonKey", switches.pauseReasonKey())
                .put("disconnectDelayMs", switches.disconnectDelayMillis())
                .put("durations", word(switches.durations()))
                .put("realStatusCodes", switches.realStatusCodes())
                .put("wrapUpTimerStopped", switches.wrapUpTimerStopped())
                .put("missedRingPauses", switches.missedRingPauses())
                .put("readyAtLogin", switches.readyAtLogin())
                .put("agentStatusLagSeconds", switches.agentStatusLagSeconds());
    }

    private static EndpointFault endpointFault(Fields fields) {
        return Fields.valid(() -> new EndpointFault(
                EndpointFault.Kind.named(fields.requiredText("fault")),
                fields.has("times") ? Math.max(1, fields.wholeNumber("times", 1)) : EndpointFault.ALWAYS,
                fields.wholeNumber("delayMs", EndpointFault.USUAL_DELAY_MILLIS)));
    }

    private static String word(CallbackForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static String word(DurationStyle style) {
        return style.name().toLowerCase(Locale.ROOT);
    }
}

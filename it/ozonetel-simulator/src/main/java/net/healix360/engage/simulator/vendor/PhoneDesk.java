package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.healix360.engage.simulator.agents.Agent;
import net.healix360.engage.simulator.agents.AgentAction;
import net.healix360.engage.simulator.agents.AgentState;
import net.healix360.engage.simulator.agents.Phone;
import net.healix360.engage.simulator.agents.PhoneBook;
import net.healix360.engage.simulator.simulation.Simulation;
import net.healix360.engage.simulator.vendor.AgentRecords.Names;

/** The account's phones: kept, and freed when one still counts as connected (reference/ozonetel.md §7). */
final class PhoneDesk {
    private static final Pattern NUMERIC = Pattern.compile("\\+?\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d{3,17}");
    private static final Pattern NAME = Pattern.compile(".{2,50}");

    private final Simulation simulation;
    private final PhoneBook book;

    PhoneDesk(Simulation simulation) {
        this.simulation = simulation;
        this.book = simulation.phones();
    }

    /** Only reading is a GET. */
    ObjectNode read(VendorRequest request) {
        return request.text("action").equals("get") ? list(request) : Replies.error("action not valid");
    }

    ObjectNode change(VendorRequest request) {
        return switch (request.text("action")) {
            case "create" -> create(request);
            case "edit" -> edit(request);
            case "delete" -> delete(request);
            default -> Replies.error("action not valid");
        };
    }

    ObjectNode release(VendorRequest request) {
        String number = request.text("phoneNumber");
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode released = reply.putArray("FwpNumbers");
        for (Agent agent : simulation.floor().agents()) {
            boolean named = number.isEmpty() || agent.phone().equals(number);
            if (named && isStuck(agent)) {
                simulation.floor().changeSilently(agent, AgentState.IDLE, "");
                simulation.floor().act(agent, AgentAction.RELEASE);
                released.add(agent.phone());
            }
        }
        return reply;
    }

    private boolean isStuck(Agent agent) {
        boolean connected = agent.state() == AgentState.BUSY || agent.state() == AgentState.RINGING;
        return connected && simulation.switchboard().log().liveCallOf(agent).isEmpty();
    }

    private ObjectNode list(VendorRequest request) {
        ObjectNode reply = Replies.empty().put("status", "success");
        ArrayNode rows = reply.putArray("message");
        book.all().stream()
                .filter(phone -> request.lacks("phoneName") || phone.name().equalsIgnoreCase(request.text("phoneName")))
                .filter(phone -> request.lacks("phoneNumber") || phone.number().equals(request.text("phoneNumber")))
                .forEach(phone -> rows.addObject()
                        .put("phoneNumber", phone.number())
                        .put("phoneName", phone.name())
                        .put("skill", String.join(",", phone.skills())));
        return reply;
    }

    private ObjectNode create(VendorRequest request) {
        String name = request.text("phoneName");
        String number = request.text("phoneNumber");
        Optional<String> mistake = mistake(name, number);
        if (mistake.isPresent()) {
            return Replies.error(mistake.get());
        }
        if (book.isFull()) {
            return Replies.error(" Phone Number Limit Exceeded...");
        }
        if (book.named(name).isPresent() || book.numbered(number).isPresent()) {
            return Replies.error("phone_name or phone_number already exist");
        }
        book.put(new Phone(name, number, Names.in(request.text("skill"))));
        return done();
    }

    private ObjectNode edit(VendorRequest request) {
        Optional<Phone> before = find(request);
        if (before.isEmpty()) {
            return Replies.error("phoneNumber cannot be empty");
        }
        String name = request.lacks("phoneNameNew") ? before.get().name() : request.text("phoneNameNew");
        String number = request.lacks("phoneNumberNew") ? before.get().number() : request.text("phoneNumberNew");
        Optional<String> mistake = mistake(name, number);
        if (mistake.isPresent()) {
            return Replies.error(mistake.get());
        }
        boolean taken = book.all().stream()
                .filter(other -> !other.equals(before.get()))
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(name) || other.number().equals(number));
        if (taken) {
            return Replies.error("phone_name or phone_number already exist");
        }
        List<String> skills = Names.changed(
                before.get().skills(), Names.in(request.text("assignSkill")), Names.in(request.text("unAssignSkill")));
        book.remove(before.get());
        book.put(new Phone(name, number, skills));
        return done();
    }

    private ObjectNode delete(VendorRequest request) {
        Optional<Phone> phone = find(request);
        phone.ifPresent(book::remove);
        return phone.isPresent() ? done() : Replies.error("phoneNumber cannot be empty");
    }

    private Optional<Phone> find(VendorRequest request) {
        return book.numbered(request.text("phoneNumber")).or(() -> book.named(request.text("phoneName")));
    }

    private static Optional<String> mistake(String name, String number) {
        if (number.isEmpty()) {
            return Optional.of("phoneNumber cannot be empty");
        }
        if (!NUMERIC.matcher(number).matches()) {
            return Optional.of("phoneNumber must be numeric");
        }
        if (name.isEmpty()) {
            return Optional.of("phoneName cannot be empty");
        }
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of("phoneNumber must have 3 to 17 digits");
        }
        return NAME.matcher(name).matches() ? Optional.empty() : Optional.of("phoneName must have 2 to 50 characters");
    }

    /** The same words whatever was done. */
    private static ObjectNode done() {
        return Replies.status("success", "record inserted successfully");
    }
}

package net.healix360.engage.simulator.agents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.simulator.account.AgentProfile;

/** The account's phones. At first every agent's extension, named like the agent; names are compared ignoring case. */
public final class PhoneBook {
    public static final int LARGEST = 1_000;

    private final Map<String, Phone> byName = new LinkedHashMap<>();
    private final List<AgentProfile> profiles;

    public PhoneBook(List<AgentProfile> profiles) {
        this.profiles = List.copyOf(profiles);
        reset();
    }

    public void reset() {
        byName.clear();
        profiles.forEach(profile -> put(new Phone(profile.agentId(), profile.phone(), profile.skills())));
    }

    public Optional<Phone> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    public Optional<Phone> numbered(String number) {
        return byName.values().stream()
                .filter(phone -> phone.number().equals(number))
                .findFirst();
    }

    public Collection<Phone> all() {
        return new ArrayList<>(byName.values());
    }

    public boolean isFull() {
        return byName.size() >= LARGEST;
    }

    public void put(Phone phone) {
        byName.put(key(phone.name()), phone);
    }

    public void remove(Phone phone) {
        byName.remove(key(phone.name()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

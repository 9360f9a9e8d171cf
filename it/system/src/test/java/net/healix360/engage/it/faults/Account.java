package net.healix360.engage.it.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import net.healix360.engage.it.fixture.Hospital;

/** Everybody of the telephony account at work: all agents of both hospitals, two by two, and one whom nobody has. */
final class Account {
    private static final int NEIGHBOURS = 2;
    private static final long FIRST_UCID = 9_062_000_000_000_000L;
    private static final long UCIDS = 1_000_000_000L;

    private final Source stranger = new Source("stranger", Source.NOBODY);
    private final Map<String, FloorModel> floors = new TreeMap<>();
    private final Generator generator;
    private final long seed;
    private int workplaces;

    Account(Generator generator, long seed) {
        this.generator = generator;
        this.seed = seed;
    }

    void work(List<Hospital> hospitals, BooleanSupplier more) {
        hospitals.forEach(hospital -> work(hospital, more));
    }

    private void work(Hospital hospital, BooleanSupplier more) {
        FloorModel floor = floors.computeIfAbsent(hospital.name(), name -> new FloorModel());
        List<Source> agents = hospital.agents().stream()
                .map(login -> new Source(login.agentId().toLowerCase(Locale.ROOT), hospital.name()))
                .toList();
        for (int first = 0; first < agents.size(); first += NEIGHBOURS) {
            List<Source> neighbours =
                    new ArrayList<>(agents.subList(first, Math.min(first + NEIGHBOURS, agents.size())));
            int place = ++workplaces;
            Source queue = new Source("queue " + place, hospital.name());
            Workplace workplace =
                    new Workplace(neighbours, queue, hospital.did(), FIRST_UCID + place * UCIDS, floor, seed + place);
            generator.start(place == 1 ? new Stranger(workplace, stranger) : workplace, seed - place, more);
        }
    }

    Source stranger() {
        return stranger;
    }

    FloorModel floorOf(Hospital hospital) {
        return floors.get(hospital.name());
    }
}

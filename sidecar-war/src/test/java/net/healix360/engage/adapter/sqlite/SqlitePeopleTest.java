package net.healix360.engage.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.healix360.engage.adapter.sqlite.SqlitePeople.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlitePeopleTest {
    @TempDir
    private Path directory;

    private Volume volume;
    private SqlitePeople people;

    @BeforeEach
    void open() {
        volume = new Volume(directory);
        people = new SqlitePeople(volume);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000000001", "919000000001", "09000000001", "+91 90000 00001"})
    void aCallerIsKnownInEveryFormOfTheNumber(String raw) {
        people.save(List.of(person("p1", "Asha Rao", "+919000000001", "2026-04-10T06:30:00.000Z")));

        assertThat(people.nameOf(raw)).contains("Asha Rao");
    }

    @Test
    void aNumberThatNobodyHasIsNobodys() {
        people.save(List.of(person("p1", "Asha Rao", "", "2026-04-10T06:30:00.000Z")));

        assertThat(people.nameOf("9000000001")).isEmpty();
        assertThat(people.nameOf("Anonymous")).isEmpty();
        assertThat(people.nameOf("")).isEmpty();
    }

    @Test
    void ofSeveralWhoShareANumberTheFirstByNameIsShown() {
        people.save(List.of(
                person("p1", "Suresh Rao", "+919000000001", "2026-04-10T06:30:00.000Z"),
                person("p2", "Asha Rao", "+919000000001", "2026-04-10T06:30:00.000Z")));

        assertThat(people.nameOf("9000000001")).contains("Asha Rao");
    }

    @Test
    void aChangedPatientReplacesTheFormerCopyAndTheNewestChangeIsRemembered() {
        assertThat(people.newestUpdate()).isEmpty();
        people.save(List.of(person("p1", "Asha Rao", "+919000000001", "2026-04-10T06:30:00.000Z")));
        people.save(List.of(person("p1", "Asha Rao-Iyer", "+919000000002", "2026-04-11T06:30:00.000Z")));

        assertThat(people.nameOf("9000000001")).isEmpty();
        assertThat(people.nameOf("9000000002")).contains("Asha Rao-Iyer");
        assertThat(people.newestUpdate()).contains("2026-04-11T06:30:00.000Z");
    }

    private static Person person(String id, String name, String phone, String updatedAt) {
        return new Person(id, name, phone, updatedAt);
    }
}

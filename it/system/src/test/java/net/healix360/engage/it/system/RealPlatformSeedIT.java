package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seeding a platform that only the environment names: here the running demo's, reached from other data homes. */
class RealPlatformSeedIT {
    private static final String NAMES = """
            query Doctors {
              doctors(first: 60, orderBy: [{id: AscNullsFirst}]) { edges { node { id externalId } } }
            }""";
    private static final String WRITE = """
            mutation Write($d: [DoctorCreateInput!]!) { createDoctors(data: $d, upsert: true) { id } }""";
    private static final String NEW_PERSON = """
            mutation Person($d: PersonCreateInput!) { createPerson(data: $d) { id } }""";
    private static final String PASSWORD = "founder-of-nothing-7";

    private final Stack stack = Stack.up();
    private Engage engage;

    @BeforeEach
    void anotherHomeThatKnowsThePlatformByItsAddress() {
        engage = withFreshHome();
    }

    @AfterEach
    void removeIt() {
        engage.run("down", "--clean");
    }

    @Test
    void whatAnEarlierSeedLeftIsRemovedAndWhatSomebodyElseWroteStays() {
        Engage.Result added = engage.run("tenant", "add", "riverbank", "--agents", "1");
        assertThat(added.exit()).as(added.output()).isZero();
        Platform.Member admin = admin("riverbank");
        admin.ask(
                WRITE,
                Map.of(
                        "d",
                        List.of(
                                Map.of("externalId", "seed-doctor-999", "name", "Dr. Old"),
                                Map.of("externalId", "doctor-1", "name", "Dr. Own"))));

        Engage.Result again = engage.run("seed", "riverbank");

        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(again.output()).contains("0 things added, 1 removed");
        assertThat(admin.ask(NAMES, Map.of()).findValuesAsText("externalId")).containsExactly("doctor-1");
    }

    @Test
    void aWorkspaceThatNoSeedHasMadeIsRefusedUntilSomebodySaysSo() {
        Platform.Member founder = stack.platform().found("founder@foreign.example", PASSWORD, "foreign");
        founder.ask(NEW_PERSON, Map.of("d", Map.of("name", Map.of("firstName", "Maya", "lastName", "Iyer"))));
        engage = asFounder(engage);

        Engage.Result refused = engage.run("tenant", "add", "foreign", "--agents", "1");
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output())
                .contains("was not made by a seed")
                .contains("--adopt")
                .doesNotContain("Exception");
        assertThat(objects(founder)).doesNotContain("doctor");

        Engage.Result adopted = engage.run("tenant", "add", "foreign", "--agents", "1", "--adopt");
        assertThat(adopted.exit()).as(adopted.output()).isZero();
        assertThat(objects(founder)).contains("doctor", "lead");
        assertThat(founder.count("people")).as("what was there stays").isEqualTo(1);

        engage.run("down", "--clean");
        engage = asFounder(withFreshHome());
        Engage.Result afterLoss = engage.run("tenant", "add", "foreign", "--agents", "1");
        assertThat(afterLoss.exit())
                .as("the workspace itself remembers: " + afterLoss.output())
                .isZero();
    }

    @Test
    void anAdministratorWhomThePlatformDoesNotKnowIsSaidWithTheSettingsThatNameAnother() {
        stack.platform().found("founder@closed.example", PASSWORD, "closed");

        Engage.Result refused = engage.run("tenant", "add", "closed", "--agents", "1");

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.output())
                .contains("does not let admin@closed.example in")
                .contains("CLOSED_PLATFORM_ADMIN_EMAIL")
                .doesNotContain("Exception");
    }

    private Engage withFreshHome() {
        return Engage.withFreshHome()
                .with("PLATFORM_URL", stack.url("platform").toString())
                .with("PLATFORM_FRONT_DOMAIN", "engage.localhost");
    }

    private static Engage asFounder(Engage engage) {
        return engage.with("FOREIGN_PLATFORM_ADMIN_EMAIL", "founder@foreign.example")
                .with("FOREIGN_PLATFORM_ADMIN_PASSWORD", PASSWORD);
    }

    private Platform.Member admin(String hospital) {
        String email = "admin@" + hospital + ".example";
        String password = engage.settings("secrets/" + hospital + "-logins.env").get(email);
        return stack.platform().signIn(email, password, "http://" + hospital + ".engage.localhost");
    }

    private static List<String> objects(Platform.Member member) {
        return member.administer(
                        "query Objects { objects(paging: {first: 1000}) { edges { node { nameSingular } } } }",
                        Map.of())
                .findValuesAsText("nameSingular");
    }
}

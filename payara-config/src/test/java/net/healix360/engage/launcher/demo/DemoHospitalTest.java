package net.healix360.engage.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.launcher.settings.Tenant;
import org.junit.jupiter.api.Test;

class DemoHospitalTest {
    @Test
    void eachHospitalHasItsAgentsAndOneOfEachOtherRole() {
        assertThat(roles(DemoHospital.RAMAIAH))
                .hasSize(15)
                .filteredOn(Role.AGENT::equals)
                .hasSize(12);
        assertThat(roles(DemoHospital.GLOBAL))
                .hasSize(9)
                .filteredOn(Role.AGENT::equals)
                .hasSize(6);
    }

    @Test
    void noAgentIdExtensionOrMailAddressOccursTwice() {
        List<StaffMember> everybody = DemoHospital.ALL.stream()
                .flatMap(hospital -> hospital.staff("c").stream())
                .toList();

        assertThat(everybody).extracting(StaffMember::email).doesNotHaveDuplicates();
        assertThat(identities(everybody))
                .extracting(StaffMember.TelephonyIdentity::agentId)
                .doesNotHaveDuplicates();
        assertThat(identities(everybody))
                .extracting(StaffMember.TelephonyIdentity::uniqueId)
                .doesNotHaveDuplicates();
    }

    @Test
    void aHospitalMayHaveHundredsOfAgentsAndNoneSharesAnIdOrAnExtension() {
        List<StaffMember> everybody = Stream.of("ramaiah", "global")
                .map(name -> DemoHospital.of(new Tenant(name, Map.of("TENANT_AGENTS", "250"))))
                .flatMap(hospital -> hospital.staff("c").stream())
                .toList();

        assertThat(identities(everybody))
                .hasSize(500)
                .extracting(StaffMember.TelephonyIdentity::sipExtension)
                .doesNotHaveDuplicates();
        assertThat(identities(everybody))
                .extracting(StaffMember.TelephonyIdentity::agentId)
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstAgentHasTheIdThatTheDocumentsName() {
        assertThat(identities(DemoHospital.RAMAIAH.staff("c")))
                .extracting(StaffMember.TelephonyIdentity::agentId)
                .startsWith("ramaiahadmin", "ramaiah02")
                .endsWith("ramaiah12");
    }

    @Test
    void noNumberBelongsToTwoPeople() {
        Stream<String> numbers = Stream.concat(
                        DemoHospital.ALL.stream(),
                        Stream.of(1, 2, DemoHospital.MOST_ADDED).map(DemoHospitalTest::added))
                .flatMap(hospital -> Stream.concat(
                        IntStream.range(0, hospital.patients()).mapToObj(hospital.patientPhones()::e164),
                        IntStream.range(0, hospital.leads()).mapToObj(hospital.leadPhones()::e164)));

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\+9190000\\d{5}"));
    }

    @Test
    void theBlockOfSyntheticNumbersEnds() {
        assertThatThrownBy(() -> new PhoneBlock(99_999).national(1)).hasMessageContaining("ends before");
    }

    @Test
    void namesRepeatLate() {
        assertThat(IntStream.range(0, 2580).mapToObj(PersonName::number)).doesNotHaveDuplicates();
    }

    @Test
    void anAddedHospitalHasAsManyAgentsAsWasAskedForAndInventedRecordsOnlyWhenAsked() {
        Tenant plain = new Tenant("apollo", Map.of("TENANT_NUMBER", "1", "TENANT_AGENTS", "7"));

        assertThat(DemoHospital.of(plain).agents()).isEqualTo(7);
        assertThat(DemoHospital.of(plain).doctors()).isZero();
        assertThat(DemoHospital.of(plain).consultants()).isEmpty();
        assertThat(added(1).doctors()).isPositive();
    }

    @Test
    void aFewDoctorsAreMembersAndNoneOfThemIsOnTheListOfLogins() {
        assertThat(DemoHospital.RAMAIAH.consultants())
                .hasSize(3)
                .extracting(StaffMember::role)
                .containsOnly(Role.MANAGER);
        assertThat(roles(DemoHospital.RAMAIAH)).doesNotContain(Role.MANAGER);
    }

    private static DemoHospital added(int number) {
        return DemoHospital.of(new Tenant(
                "apollo" + number,
                Map.of("TENANT_NUMBER", Integer.toString(number), "TENANT_AGENTS", "4", "TENANT_DEMO", "true")));
    }

    private static List<Role> roles(DemoHospital hospital) {
        return hospital.staff("c").stream().map(StaffMember::role).toList();
    }

    private static List<StaffMember.TelephonyIdentity> identities(List<StaffMember> staff) {
        return staff.stream().flatMap(person -> person.telephony().stream()).toList();
    }
}

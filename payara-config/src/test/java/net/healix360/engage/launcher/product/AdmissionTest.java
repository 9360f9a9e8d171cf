package net.healix360.engage.launcher.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.launcher.settings.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private final List<Tenant> there = new ArrayList<>(List.of(
            new Tenant("ramaiah", demo("ramaiah", "918041763400")),
            new Tenant("global", demo("global", "918041763500"))));

    @Test
    void aNewHospitalGetsWhatMustBeItsOwn() {
        Map<String, String> first = admit("apollo");
        there.add(new Tenant("apollo", first));
        Map<String, String> second = admit("fortis");

        assertThat(first)
                .containsEntry("TENANT_NAME", "apollo")
                .containsEntry("PLATFORM_WORKSPACE_SUBDOMAIN", "apollo")
                .containsEntry("TELEPHONY_DIDS", "918041763600")
                .containsEntry("TENANT_NUMBER", "1");
        assertThat(second).containsEntry("TELEPHONY_DIDS", "918041763700").containsEntry("TENANT_NUMBER", "2");
    }

    @Test
    void theNumberOfADeletedHospitalIsGivenAgain() {
        there.add(new Tenant(
                "fortis",
                Map.of(
                        "TENANT_NUMBER",
                        "2",
                        "TENANT_AGENTS",
                        "1",
                        "TELEPHONY_DIDS",
                        "1",
                        "PLATFORM_WORKSPACE_SUBDOMAIN",
                        "fortis")));

        assertThat(admit("apollo")).containsEntry("TENANT_NUMBER", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "ab",
                "Apollo",
                "1st",
                "a_b",
                "st.johns",
                "trailing-",
                "../etc",
                "apollo city",
                "",
                "abcdefghijklmnopqrstuvwxyzabcde"
            })
    void aNameThatCannotStandInAnAddressIsRefused(String name) {
        assertThatThrownBy(() -> admit(name)).hasMessageContaining("cannot name a hospital");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "app", "postgres", "telephony", "redis-global", "ramaiah-logins"})
    void aNameThatIsSomethingElseHereIsRefused(String name) {
        assertThatThrownBy(() -> admit(name)).hasMessageContaining("choose another name");
    }

    @Test
    void aTakenNameIsRefused() {
        assertThatThrownBy(() -> admit("global")).hasMessageContaining("There is a hospital global already");
    }

    @Test
    void aTakenNumberIsRefusedNamingItsHolder() {
        assertThatThrownBy(() -> new Admission(there, false).admit(wish("apollo", Optional.of("+918041763500"))))
                .hasMessageContaining("belongs to hospital global");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Admission(there, false).admit(wish("apollo", Optional.of("0800-HELP"))))
                .hasMessageContaining("is no public number");
    }

    @Test
    void theSameTelephonyIdInTwoHospitalsIsRefused() {
        there.add(new Tenant("ward", added("ward", 1, 99)));

        assertThatThrownBy(() -> admit("w-ard")).hasMessageContaining("telephony ids that hospital ward has");
    }

    @Test
    void withARealAccountNoNumberIsInvented() {
        assertThatThrownBy(() -> new Admission(there, true).admit(wish("apollo", Optional.empty())))
                .hasMessageContaining("--did");
    }

    private Map<String, String> admit(String name) {
        return new Admission(there, false).admit(wish(name, Optional.empty()));
    }

    private static TenantWish wish(String name, Optional<String> did) {
        return new TenantWish(name, Optional.empty(), did, Optional.empty(), 4, false);
    }

    private static Map<String, String> demo(String name, String did) {
        return Map.of("TELEPHONY_DIDS", did, "PLATFORM_WORKSPACE_SUBDOMAIN", name);
    }

    private static Map<String, String> added(String name, int number, int agents) {
        return Map.of(
                "TELEPHONY_DIDS",
                "91804170000" + number,
                "PLATFORM_WORKSPACE_SUBDOMAIN",
                name,
                "TENANT_NUMBER",
                Integer.toString(number),
                "TENANT_AGENTS",
                Integer.toString(agents));
    }
}

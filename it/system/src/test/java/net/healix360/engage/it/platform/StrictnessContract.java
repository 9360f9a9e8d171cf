package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every release refuses. What only some do is in {@link StrictSideContract}. */
abstract class StrictnessContract extends Topic {

    StrictnessContract(ContractWorkspace workspace) {
        super(workspace);
    }

    /** §4.4 */
    @ParameterizedTest
    @ValueSource(strings = {"DESC", "asc", "Descending"})
    void anOrderIsOneOfFourWords(String direction) {
        assertThat(calls.find(Map.of(), List.of(Map.of("durationSec", direction)))
                        .succeeded())
                .isFalse();
    }

    /** §4.4 */
    @Test
    void anOrderNamesAFieldThatIsThere() {
        assertThat(calls.find(Map.of(), List.of(Map.of("nosuch", "AscNullsFirst")))
                        .succeeded())
                .isFalse();
    }

    /** §4, variable types */
    @Test
    void anIdIsAUuid() {
        assertThat(calls.delete("no-uuid").succeeded()).isFalse();
        assertThat(calls.find(Where.equal("id", "no-uuid")).succeeded()).isFalse();
    }

    /** §6.4 */
    @Test
    void aVariableThatTheDocumentNeedsMustBeSent() {
        assertThat(admin.core("mutation Drop($id: UUID!) { deleteContractCall(id: $id) { id } }")
                        .succeeded())
                .isFalse();
    }

    /** §4.2 */
    @ParameterizedTest
    @ValueSource(strings = {"durationSec", "answered", "startedAt", "tags"})
    void aValueOfAnotherTypeIsRefused(String field) {
        assertThat(calls.create(Map.of(field, "no such value")).succeeded()).isFalse();
    }

    /** §8.3 */
    @Test
    void aFieldHasATypeThatThePlatformKnows() {
        Model model = workspace.model();

        assertThat(model.createField(model.idOf(Model.CALL), "WEIGHT", "weight", Map.of())
                        .succeeded())
                .isFalse();
    }
}

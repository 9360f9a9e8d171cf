package net.healix360.engage.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import net.healix360.engage.setup.control.ConfigStore;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.ConfigVersion;
import org.junit.jupiter.api.Test;

/** What everybody may rely on who keeps a hospital's configuration. */
public interface ConfigStoreContract {

    ConfigStore store();

    @Test
    default void nothingIsThereAtFirst() {
        assertThat(store().current(ConfigKind.AI)).isEmpty();
        assertThat(store().versions(ConfigKind.AI)).isEmpty();
    }

    @Test
    default void whatWasPutIsInForceAndWhatWasBeforeIsKept() {
        ConfigStore store = store();
        assertThat(store.put(ConfigKind.AI, 0, version(1))).isTrue();
        assertThat(store.put(ConfigKind.AI, 1, version(2))).isTrue();

        assertThat(store.current(ConfigKind.AI)).contains(version(2));
        assertThat(store.versions(ConfigKind.AI))
                .extracting(ConfigVersion::version)
                .containsExactly(2, 1);
        assertThat(store.version(ConfigKind.AI, 1)).contains(version(1));
        assertThat(store.version(ConfigKind.AI, 7)).isEmpty();
    }

    @Test
    default void whoHasSeenAnotherVersionChangesNothing() {
        ConfigStore store = store();
        store.put(ConfigKind.AI, 0, version(1));

        assertThat(store.put(ConfigKind.AI, 0, version(2))).isFalse();
        assertThat(store.current(ConfigKind.AI)).contains(version(1));
    }

    @Test
    default void kindsAreApart() {
        ConfigStore store = store();
        store.put(ConfigKind.AI, 0, version(1));

        assertThat(store.current(ConfigKind.WIDGET)).isEmpty();
    }

    private static JsonObject version(int version) {
        return Json.createObjectBuilder()
                .add("version", version)
                .add("updatedAt", "2026-04-10T15:24:20.123Z")
                .add("updatedBy", "Asha")
                .build();
    }
}

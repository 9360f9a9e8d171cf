package net.healix360.engage.setup.boundary;

import java.util.List;

/**
 * A card of the settings hub.
 *
 * @param counted whether the setup has a step of it
 */
public record SettingsCard(String id, String href, boolean counted, boolean done) {

    /** Cards that belong together. */
    public record Group(String id, List<SettingsCard> cards) {}
}

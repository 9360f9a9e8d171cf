package net.healix360.engage.setup;

import net.healix360.engage.setup.control.ConfigStore;

class MemoryConfigStoreTest implements ConfigStoreContract {
    private final MemoryConfigStore store = new MemoryConfigStore();

    @Override
    public ConfigStore store() {
        return store;
    }
}

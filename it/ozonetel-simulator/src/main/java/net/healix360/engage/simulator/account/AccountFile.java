package net.healix360.engage.simulator.account;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the account from its JSON file; fields it does not know are left alone. */
public final class AccountFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AccountFile() {}

    public static AccountSettings read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), AccountSettings.class);
    }
}

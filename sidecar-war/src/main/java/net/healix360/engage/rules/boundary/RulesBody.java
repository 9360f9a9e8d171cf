package net.healix360.engage.rules.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.rules.file.SentChange;

/** Reads what somebody sends about rules, and never more than it may have. */
final class RulesBody {
    private static final int LARGEST = 1024 * 1024;

    private RulesBody() {}

    /** @throws net.healix360.engage.rules.file.RulesRefused when it is no JSON object */
    static SentChange read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Problem(
                            "body-too-large",
                            413,
                            "Body too large",
                            "Send at most 1 MB.",
                            List.of(new FieldError("$", "has more than 1 MB")),
                            java.util.Map.of())
                    .asException();
        }
        return SentChange.read(new String(bytes, StandardCharsets.UTF_8));
    }
}

package net.healix360.engage.telephony.boundary;

import java.util.Optional;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.tenancy.boundary.MissingWhenEmpty;

/** What telephony operations answer, as the OpenAPI document describes it. */
public final class TelephonyAnswers {
    private TelephonyAnswers() {}

    public record DialAnswer(String status, String ucid, String number) {}

    /** The entry that stands; {@code vendor} is {@code saved} once telephony has it, anything else is told by the detail. */
    public record DispositionAnswer(
            String ucid, Disposition disposition, boolean alreadyDisposed, String vendor, String detail) {}

    /** The state itself comes by the stream. */
    public record StateAsked(String status, String agentId, String requested) {}

    @MissingWhenEmpty
    public record CallOrderDone(String status, String ucid, String action, Optional<String> legUcid) {}
}

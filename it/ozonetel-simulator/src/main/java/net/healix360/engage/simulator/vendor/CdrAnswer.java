package net.healix360.engage.simulator.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a CDR request comes to: a refusal, or rows with the number of all that there are. */
record CdrAnswer(ObjectNode refusal, List<CdrRow> rows, int total) {
    static CdrAnswer refused(ObjectNode refusal) {
        return new CdrAnswer(refusal, List.of(), 0);
    }

    static CdrAnswer of(List<CdrRow> rows, int total) {
        return new CdrAnswer(null, rows, total);
    }

    boolean isRefused() {
        return refusal != null;
    }
}

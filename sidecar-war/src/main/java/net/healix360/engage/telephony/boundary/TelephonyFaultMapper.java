package net.healix360.engage.telephony.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import net.healix360.engage.foundation.http.ProblemMapper;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProblems;

/** What the vendor does wrong, in a sentence for the person at the desk; the vendor's own text is for the log. */
@Provider
public class TelephonyFaultMapper implements ExceptionMapper<TelephonyFault> {
    private static final EventLogger LOG = EventLogger.of(TelephonyFaultMapper.class);

    @Override
    public Response toResponse(TelephonyFault fault) {
        LOG.warn("telephony fault", Map.of("kind", fault.kind(), "vendor", String.valueOf(fault.getMessage())));
        return new ProblemMapper().toResponse(TelephonyProblems.of(fault).asException());
    }
}

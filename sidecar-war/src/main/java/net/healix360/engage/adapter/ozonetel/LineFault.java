package net.healix360.engage.adapter.ozonetel;

import net.healix360.engage.telephony.control.TelephonyFault;

/** The way to the vendor failed, or what came back was no answer: the vendor has refused nothing. */
final class LineFault extends TelephonyFault {
    private static final long serialVersionUID = 1L;

    private LineFault(Kind kind, String reason) {
        super(kind, reason);
    }

    /** Nothing left this machine that the vendor could have acted on. */
    static LineFault notSent(String reason) {
        return new LineFault(Kind.NOT_SENT, reason);
    }

    /** The request was on its way: it may have been carried out. */
    static LineFault unknown(String reason) {
        return new LineFault(Kind.UNKNOWN, reason);
    }
}

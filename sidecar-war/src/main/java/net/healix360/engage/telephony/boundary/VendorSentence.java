package net.healix360.engage.telephony.boundary;

import net.healix360.engage.calls.entity.DisposedCall.VendorCopy;

/** What has become of a disposition at the vendor, for the agent who need not wait for it. */
final class VendorSentence {
    private VendorSentence() {}

    static String word(VendorCopy copy) {
        return switch (copy) {
            case SAVED, SUPERSEDED -> "saved";
            case QUEUED -> "queued";
            case OWED -> "pending";
            case REFUSED -> "refused";
        };
    }

    static String of(VendorCopy copy) {
        return switch (copy) {
            case SAVED -> "Saved here and at the telephony provider.";
            case SUPERSEDED -> "The telephony provider had a disposition of this call before; that one stands there.";
            case QUEUED -> "Saved; the telephony provider applies it when the call ends.";
            case OWED -> "Saved here; the telephony provider gets it as soon as it answers. Go on working.";
            case REFUSED ->
                "Saved here; the telephony provider refuses it. If you stay in after-call work, ask for Force Ready.";
        };
    }
}

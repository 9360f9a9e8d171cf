package net.healix360.engage.calls.entity;

/** Where a browser hears a recording: at our own door, never at the vendor's address, which has no lock. */
public final class RecordingAddress {
    private RecordingAddress() {}

    public static String of(String ucid) {
        return "/api/recordings/" + ucid + "/audio";
    }
}

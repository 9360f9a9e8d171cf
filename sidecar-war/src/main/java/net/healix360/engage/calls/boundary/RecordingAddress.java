package net.healix360.engage.calls.boundary;

/** Where a browser hears a recording: at our own door, never at the vendor's address, which has no lock. */
final class RecordingAddress {
    private RecordingAddress() {}

    static String of(String ucid) {
        return "/api/recordings/" + ucid + "/audio";
    }
}

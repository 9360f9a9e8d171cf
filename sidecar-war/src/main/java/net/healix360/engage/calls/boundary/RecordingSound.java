package net.healix360.engage.calls.boundary;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import net.healix360.engage.callrecords.control.Recordings;

/** Hands the vendor's bytes on as they come; nothing of them is kept. */
final class RecordingSound {
    private RecordingSound() {}

    static StreamingOutput of(Recordings.Audio audio) {
        return out -> {
            try (InputStream sound = audio.sound()) {
                sound.transferTo(out);
            }
        };
    }
}

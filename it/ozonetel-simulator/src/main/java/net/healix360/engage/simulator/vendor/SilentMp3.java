package net.healix360.engage.simulator.vendor;

import java.time.Duration;

/** Silence as MPEG-1 Layer III, mono, 32 kbit/s at 44.1 kHz: a recording that every player accepts, of the right length. */
final class SilentMp3 {
    private static final byte[] HEADER = {(byte) 0xFF, (byte) 0xFB, 0x10, (byte) 0xC4};
    private static final int FRAME_BYTES = 104;
    private static final double FRAMES_PER_SECOND = 44_100 / 1152.0;

    private SilentMp3() {}

    static byte[] lasting(Duration length) {
        int frames = 1 + (int) (length.toMillis() / 1000.0 * FRAMES_PER_SECOND);
        byte[] file = new byte[frames * FRAME_BYTES];
        for (int frame = 0; frame < frames; frame++) {
            System.arraycopy(HEADER, 0, file, frame * FRAME_BYTES, HEADER.length);
        }
        return file;
    }
}

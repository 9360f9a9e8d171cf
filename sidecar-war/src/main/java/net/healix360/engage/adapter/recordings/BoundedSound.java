package net.healix360.engage.adapter.recordings;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error where a file is longer than any recording: its length need not have been told before. */
final class BoundedSound extends FilterInputStream {
    private long left;

    BoundedSound(InputStream sound, long most) {
        super(sound);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("longer than any recording");
        }
    }
}

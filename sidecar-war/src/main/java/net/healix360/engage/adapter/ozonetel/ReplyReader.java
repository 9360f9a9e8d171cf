package net.healix360.engage.adapter.ozonetel;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Takes in a reply as it arrives. */
interface ReplyReader<T> {
    T read(int status, Optional<Duration> retryAfter, InputStream body) throws IOException;
}

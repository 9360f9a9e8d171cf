package net.healix360.engage.callrecords.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Where the vendor keeps recordings. Its address is its only lock, so it never leaves this server. */
public interface Recordings {

    /**
     * A recording, or the part of it that was asked for.
     *
     * @param partial whether it is a part
     * @param type its media type
     * @param length bytes of what follows, where the vendor says it
     * @param range which part of how much, as in the header {@code Content-Range}
     */
    record Audio(boolean partial, String type, OptionalLong length, Optional<String> range, InputStream sound) {}

    /**
     * @param address the vendor's text: one address or several, of which the first counts
     * @param range a header {@code Range}, handed on
     * @throws net.healix360.engage.foundation.problem.ProblemException 404 when the file is not there yet, 416 for a
     *     range that it does not have, 502 when it cannot be had, each with what to do
     */
    Audio open(String address, Optional<String> range);
}

package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every stream of both hospitals from the first attack to the last, searched for what belongs to the other one. */
final class StreamWatch implements AutoCloseable {
    static final String BEACON = "beaconToken";
    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private final List<WatchedStream> streams = new ArrayList<>();

    void add(WatchedStream stream) {
        streams.add(stream);
    }

    int size() {
        return streams.size();
    }

    int messages() {
        return streams.stream().mapToInt(stream -> stream.heard().size()).sum();
    }

    /** Waits until one of a hospital's streams has said that; whether it has. */
    boolean awaits(String hospital, String text, long mostSeconds) throws InterruptedException {
        long end = System.nanoTime() + mostSeconds * 1_000_000_000L;
        while (!said(hospital, text)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return true;
    }

    /** The last message to a hospital's agent by which the page may settle the agent's call while it is being closed. */
    JsonNode beacon(String hospital) {
        List<JsonNode> all = of(hospital).stream()
                .flatMap(stream -> stream.heard().stream())
                .filter(message -> message.contains(BEACON))
                .map(JsonText::read)
                .toList();
        return all.isEmpty() ? JsonText.object() : all.get(all.size() - 1);
    }

    /** @param canaries of the other hospital */
    void judge(String hospital, Canaries canaries, Findings findings) {
        of(hospital).forEach(stream -> {
            Set<String> told = new TreeSet<>();
            stream.heard().forEach(message -> told.addAll(canaries.in(message)));
            told.forEach(text -> findings.leak(
                    "stream of the " + stream.listener(), text, "carries what only the other hospital has"));
            if (stream.ended()) {
                findings.wrong("stream of the " + stream.listener(), "", "ended before the run did");
            }
            if (stream.heard().isEmpty()) {
                findings.wrong(
                        "stream of the " + stream.listener(), "", "carried nothing at all, so that it proves nothing");
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (WatchedStream stream : streams) {
            stream.close();
        }
    }

    private boolean said(String hospital, String text) {
        return of(hospital).stream()
                .anyMatch(stream -> stream.heard().stream().anyMatch(message -> message.contains(text)));
    }

    private List<WatchedStream> of(String hospital) {
        return streams.stream()
                .filter(stream -> stream.hospital().equals(hospital))
                .toList();
    }
}

package net.healix360.engage.launcher.certify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts that only one hospital has. Found wherever they stand by themselves, in capitals or not, thousands of them in one pass. */
final class Canaries {
    static final int SHORTEST = 6;
    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Set<String> texts = new HashSet<>();

    Canaries(Collection<String> texts) {
        texts.forEach(this::add);
    }

    int size() {
        return texts.size();
    }

    /** Those that stand in a text. */
    Set<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> found = new HashSet<>();
        for (int at = 0; at + SHORTEST <= lower.length(); at++) {
            if (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
                continue;
            }
            List<String> candidates = byBeginning.get(lower.substring(at, at + SHORTEST));
            if (candidates != null) {
                for (String candidate : candidates) {
                    if (lower.startsWith(candidate, at) && endsThere(lower, at + candidate.length())) {
                        found.add(candidate);
                    }
                }
            }
        }
        return found;
    }

    private synchronized void add(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() >= SHORTEST && texts.add(lower)) {
            byBeginning
                    .computeIfAbsent(lower.substring(0, SHORTEST), fresh -> new ArrayList<>())
                    .add(lower);
        }
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}

package net.healix360.engage.care.control;

import java.util.Optional;

/** Whose number this is, from the local copy of the hospital's patients. */
public interface CallerDirectory {
    Optional<String> nameOf(String rawPhone);
}

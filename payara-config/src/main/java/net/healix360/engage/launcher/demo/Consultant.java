package net.healix360.engage.launcher.demo;

import java.util.Optional;

/**
 * An invented doctor of a hospital.
 *
 * @param index place among the hospital's doctors, from 0
 * @param email of a doctor who is also a member of the workspace
 */
public record Consultant(int index, PersonName name, Optional<String> email) {
    public String title() {
        return "Dr. " + name.full();
    }
}

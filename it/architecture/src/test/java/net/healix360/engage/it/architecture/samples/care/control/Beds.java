package net.healix360.engage.it.architecture.samples.care.control;

/** A port that a control implements itself. */
public interface Beds {
    int free();
}

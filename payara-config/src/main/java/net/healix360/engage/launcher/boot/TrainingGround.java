package net.healix360.engage.launcher.boot;

import java.nio.file.Path;

/**
 * What a boot image is trained on.
 *
 * @param sidecarWar the application with the most classes
 * @param dispatcherWar the one that must be fast at once
 * @param binaries where programs that libraries carry are unpacked
 */
public record TrainingGround(Path sidecarWar, Path dispatcherWar, Path binaries) {}

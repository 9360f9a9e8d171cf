package net.healix360.engage.launcher.boot;

import java.nio.file.Path;

/** How a JDK remembers loaded and linked classes from one run to the next. */
public enum ClassCache {
    /** JDK 25 and later: classes, linkage and method profiles (JEP 483, 514, 515). */
    AOT(".aot", "-XX:AOTCacheOutput=", "-XX:AOTCache="),
    /** Before: a dynamic class data archive. */
    APP_CDS(".jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");

    private final String ending;
    private final String record;
    private final String use;

    ClassCache(String ending, String record, String use) {
        this.ending = ending;
        this.record = record;
        this.use = use;
    }

    /** Whether it also knows what was hot, so that it pays to train one under load. */
    public boolean remembersProfiles() {
        return this == AOT;
    }

    /** The file of that name's cache, without its ending. */
    public Path file(Path cache) {
        return cache.resolveSibling(cache.getFileName() + ending);
    }

    public String recordFlag(Path cache) {
        return record + file(cache);
    }

    public String useFlag(Path cache) {
        return use + file(cache);
    }
}

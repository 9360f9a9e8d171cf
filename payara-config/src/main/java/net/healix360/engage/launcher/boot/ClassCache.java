package net.healix360.engage.launcher.boot;

import java.nio.file.Path;

/** How a JDK remembers loaded and linked classes from one run to the next. */
public enum ClassCache {
    /** JDK 25 and later: classes, linkage and method profiles (JEP 483, 514, 515). */
    AOT("classes.aot", "-XX:AOTCacheOutput=", "-XX:AOTCache="),
    /** Before: a dynamic class data archive. */
    APP_CDS("classes.jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");

    private final String file;
    private final String record;
    private final String use;

    ClassCache(String file, String record, String use) {
        this.file = file;
        this.record = record;
        this.use = use;
    }

    public Path in(Path directory) {
        return directory.resolve(file);
    }

    public String recordFlag(Path directory) {
        return record + in(directory);
    }

    public String useFlag(Path directory) {
        return use + in(directory);
    }
}

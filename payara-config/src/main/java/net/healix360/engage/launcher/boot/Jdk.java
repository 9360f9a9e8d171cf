package net.healix360.engage.launcher.boot;

import java.nio.file.Path;

/** The JDK that runs this launcher runs the parts too: the script has chosen the newest one. */
public record Jdk(Path home, int feature, String version) {
    private static final int AOT_CACHE_SINCE = 25;

    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                Runtime.version() + " " + System.getProperty("java.vm.vendor"));
    }

    public String java() {
        return home.resolve("bin/java").toString();
    }

    public ClassCache classCache() {
        return feature >= AOT_CACHE_SINCE ? ClassCache.AOT : ClassCache.APP_CDS;
    }
}

package net.healix360.engage.launcher.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;

/** What only one process of a data home may do at a time: the kernel drops the lock with the process that held it. */
public final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @return empty when another launcher runs from this home */
    public static Optional<HomeLock> launcher(Home home) throws IOException {
        return take(home, "launcher.lock");
    }

    /** @return empty when another command is adding or removing a hospital */
    public static Optional<HomeLock> hospitals(Home home) throws IOException {
        return take(home, "hospitals.lock");
    }

    private static Optional<HomeLock> take(Home home, String name) throws IOException {
        PrivateFile.directory(home.run());
        FileChannel channel =
                FileChannel.open(home.run().resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new HomeLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package net.healix360.engage.launcher.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;

/** At most one launcher for a data home: the kernel drops the lock with the process that held it. */
public final class LauncherLock implements AutoCloseable {
    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @return empty when another launcher holds it */
    public static Optional<LauncherLock> take(Home home) throws IOException {
        PrivateFile.directory(home.run());
        FileChannel channel = FileChannel.open(
                home.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new LauncherLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

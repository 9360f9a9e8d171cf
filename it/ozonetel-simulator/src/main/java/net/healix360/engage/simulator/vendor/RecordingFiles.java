package net.healix360.engage.simulator.vendor;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.Switchboard;
import net.healix360.engage.simulator.calls.Ucid;
import net.healix360.engage.simulator.delivery.Recordings;
import net.healix360.engage.simulator.time.EventLoop;

/** The recording server: whoever knows the URL may listen (reference/ozonetel.md §13). */
public final class RecordingFiles {
    private static final Pattern FILE = Pattern.compile(".*_(\\d{14,19})_\\d{14}\\.mp3");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final EventLoop loop;
    private final Switchboard switchboard;
    private final Recordings recordings;

    public RecordingFiles(EventLoop loop, Switchboard switchboard, Recordings recordings) {
        this.loop = loop;
        this.switchboard = switchboard;
        this.recordings = recordings;
    }

    public void register(JavalinDefaultRoutingApi<?> routes) {
        routes.get(Recordings.PATH + "/{user}/{file}", this::play);
    }

    private void play(Context ctx) {
        String path = ctx.path();
        Optional<Duration> length =
                loop.ask(() -> recordedCall(path).map(call -> call.outcome().talkDuration()));
        if (length.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            return;
        }
        byte[] sound = SilentMp3.lasting(length.get().compareTo(LONGEST) > 0 ? LONGEST : length.get());
        ctx.writeSeekableStream(new ByteArrayInputStream(sound), "audio/mpeg", sound.length);
    }

    private Optional<Call> recordedCall(String path) {
        Matcher file = FILE.matcher(path);
        return file.matches()
                ? Ucid.parse(file.group(1))
                        .flatMap(switchboard.log()::find)
                        .filter(call -> call.outcome().isAnswered()
                                && recordings.urlOf(call).endsWith(path))
                : Optional.empty();
    }
}

package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.calls.entity.Disposition;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.telephony.control.TelephonySettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code telephony.json} on the volume, read again when it has changed. One that is not valid changes nothing: what was
 * valid before goes on, and a warning says where the fault is.
 */
@ApplicationScoped
public class TelephonyFile implements TelephonySettings {
    private static final EventLogger LOG = EventLogger.of(TelephonyFile.class);
    private static final String ABSENT = "";

    private Path file;
    private TelephonyWords usual;
    private volatile Read last;

    /** What was read of which state of the file. */
    private record Read(String state, TelephonyWords words) {}

    protected TelephonyFile() {}

    @Inject
    public TelephonyFile(
            @ConfigProperty(name = "engage.volume") String volume, @ConfigProperty(name = "ozonetel.url") URI vendor) {
        this.file = Path.of(volume, "telephony.json");
        this.usual = TelephonyWords.usual(vendor);
        this.last = new Read(ABSENT, usual);
    }

    @Override
    public List<String> pauseReasons() {
        return words().pauseReasons();
    }

    @Override
    public Set<String> recordingHosts() {
        return words().recordingHosts();
    }

    @Override
    public String vendorText(String campaignName, Disposition disposition) {
        return words().vendorText(campaignName, disposition);
    }

    @Override
    public Optional<Disposition> disposition(String campaignName, String vendorText) {
        return words().disposition(campaignName, vendorText);
    }

    private TelephonyWords words() {
        Read known = last;
        String state = state();
        return state.equals(known.state()) ? known.words() : readAgain(state);
    }

    private synchronized TelephonyWords readAgain(String state) {
        if (!state.equals(last.state())) {
            last = new Read(state, state.equals(ABSENT) ? usual : validOr(last.words()));
        }
        return last.words();
    }

    private TelephonyWords validOr(TelephonyWords previous) {
        try (InputStream in = Files.newInputStream(file);
                var reader = Json.createReader(in)) {
            TelephonyWords fresh = new TelephonySchema(usual).read(reader.readObject());
            LOG.info(
                    "telephony.json read", Map.of("campaigns", fresh.campaigns().keySet()));
            return fresh;
        } catch (TelephonySchema.FaultException fault) {
            LOG.warn("telephony.json is not valid and was not used", Map.of("fault", fault.getMessage()));
        } catch (JsonException | IOException unreadable) {
            LOG.warn("telephony.json is no JSON object and was not used", Map.of("file", file));
        }
        return previous;
    }

    private String state() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (NoSuchFileException absent) {
            return ABSENT;
        } catch (IOException unreadable) {
            return last.state();
        }
    }
}

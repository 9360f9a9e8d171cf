package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import net.healix360.engage.tenancy.control.OwnershipProof;
import net.healix360.engage.tenancy.entity.TenantId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The file {@code owner} names the hospital that a volume belongs to. */
@ApplicationScoped
public class VolumeOwnership implements OwnershipProof {

    private String volume;

    protected VolumeOwnership() {}

    @Inject
    public VolumeOwnership(@ConfigProperty(name = "engage.volume") String volume) {
        this.volume = volume;
    }

    @Override
    public String what() {
        return "volume";
    }

    @Override
    public Optional<String> owner() {
        try {
            return Files.exists(file())
                    ? Optional.of(Files.readString(file()).trim()).filter(name -> !name.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void claim(TenantId tenant) {
        try {
            Path fresh = Path.of(volume, "owner.new");
            Files.createDirectories(file().getParent());
            Files.writeString(fresh, tenant.name());
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of(volume, "owner");
    }
}

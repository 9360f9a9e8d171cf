package net.healix360.engage.adapter.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.healix360.engage.tenancy.control.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeOwnershipTest {
    @TempDir
    private Path volume;

    @Test
    void aVolumeIsNobodysUntilItIsClaimedAndStaysClaimed() {
        String place = volume.resolve("ramaiah").toString();
        assertThat(new VolumeOwnership(place).owner()).isEmpty();
        new VolumeOwnership(place).claim(new Tenancy("ramaiah", "Ramaiah", "Asia/Kolkata").id());

        assertThat(new VolumeOwnership(place).owner()).contains("ramaiah");
        assertThat(volume.resolve("ramaiah")).isDirectoryContaining("glob:**/owner");
    }
}

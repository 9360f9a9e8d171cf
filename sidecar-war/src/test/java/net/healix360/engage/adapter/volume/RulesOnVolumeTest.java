package net.healix360.engage.adapter.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import net.healix360.engage.rules.control.RulesShelf;
import net.healix360.engage.rules.control.RulesShelfContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesOnVolumeTest extends RulesShelfContract {
    @TempDir
    private Path volume;

    @Override
    protected RulesShelf open() {
        return new RulesOnVolume(volume.toString());
    }

    @Override
    protected void writeByHand(String text) {
        try {
            Files.writeString(volume.resolve("rules.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsLeftAsideWhenAVersionIsInForce() throws IOException {
        open().put(0, version(1), "one");

        try (Stream<Path> files = Files.walk(volume)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> volume.relativize(file).toString()))
                    .containsExactlyInAnyOrder("rules.json", "rules-versions/1.json", "rules-versions/1.about.json");
        }
    }

    @Test
    void aVersionThatNeverCameIntoForceIsNone() throws IOException {
        RulesShelf shelf = open();
        shelf.put(0, version(1), "one");
        shelf.put(1, version(2), "two");
        new RulesHistory(volume.resolve("rules-versions")).keep(version(3), "three");

        assertThat(open().versions()).containsExactly(version(2), version(1));
        assertThat(open().put(2, version(3), "another three")).isTrue();
        assertThat(open().text(3)).contains("another three");
    }

    @Test
    void anEarlierVersionThatSomebodyCopiedBackTakesNothingAway() throws IOException {
        RulesShelf shelf = open();
        shelf.put(0, version(1), "one");
        shelf.put(1, version(2), "two");
        writeByHand("one");
        Files.setLastModifiedTime(
                volume.resolve("rules.json"), FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(open().versions()).containsExactly(version(2), version(1));
    }

    @Test
    void aVolumeThatCannotBeWrittenLeavesWhatWasInForce() throws IOException {
        RulesShelf shelf = open();
        shelf.put(0, version(1), "one");
        Path inTheWay = Files.createDirectories(volume.resolve("rules-versions/.2.json.new/full"));

        assertThatThrownBy(() -> shelf.put(1, version(2), "two")).isInstanceOf(UncheckedIOException.class);

        assertThat(shelf.current()).contains("one");
        assertThat(shelf.versions()).containsExactly(version(1));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(shelf.put(1, version(2), "two")).isTrue();
    }

    @Test
    void aVersionWhoseDescriptionIsBrokenIsLeftOut() throws IOException {
        RulesShelf shelf = open();
        shelf.put(0, version(1), "one");
        shelf.put(1, version(2), "two");
        Files.writeString(volume.resolve("rules-versions/1.about.json"), "{");

        assertThat(open().versions()).containsExactly(version(2));
    }

    @Test
    void ofAHugeFileOnlyTheBeginningIsRead() {
        writeByHand("x".repeat(3_000_000));

        assertThat(open().current()).hasValueSatisfying(text -> assertThat(text).hasSize(1024 * 1024));
    }
}

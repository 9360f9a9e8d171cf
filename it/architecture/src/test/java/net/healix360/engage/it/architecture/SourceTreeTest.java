package net.healix360.engage.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceTreeTest {

    private static final int LONGEST = 300;

    @Test
    void everyModuleHasARoomInThePlan() {
        assertThat(SourceTree.modules())
                .filteredOn(module -> SourceTree.mainFiles()
                        .anyMatch(file -> file.startsWith(Module.root().resolve(module))))
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(Module.values()).map(Module::folder).toList());
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() {
        assertThat(SourceTree.packages())
                .isNotEmpty()
                .filteredOn(folder -> !SourceTree.hasASentence(folder))
                .isEmpty();
    }

    @Test
    void noClassOfTheProductIsLongerThanThreeHundredLines() {
        assertThat(SourceTree.mainFiles())
                .isNotEmpty()
                .filteredOn(file -> SourceTree.lines(file) > LONGEST)
                .isEmpty();
    }

    @Test
    void noProductionCodePrintsAStackTrace() {
        assertThat(SourceTree.mainFiles())
                .filteredOn(file -> !file.startsWith(Module.root().resolve(Module.LAUNCHER.folder())))
                .noneMatch(file -> SourceTree.read(file).contains(".printStackTrace("));
    }
}

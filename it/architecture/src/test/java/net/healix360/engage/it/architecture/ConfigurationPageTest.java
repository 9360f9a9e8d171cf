package net.healix360.engage.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|");

    @Test
    void everySettingThatTheProductReadsIsOnTheConfigurationPageAndNoOther() {
        Set<String> read = SourceTree.mainFiles()
                .flatMap(file -> INJECTED.matcher(SourceTree.read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String page = SourceTree.read(Module.root().resolve("docs/configuration.md"));
        Set<String> listed = LISTED.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).isNotEmpty();
        assertThat(listed).isEqualTo(read);
    }
}

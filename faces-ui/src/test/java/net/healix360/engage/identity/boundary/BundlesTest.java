package net.healix360.engage.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.healix360.engage.metrics.entity.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads Hindi or Kannada reads all of it. */
class BundlesTest {
    private static final String BUNDLE = "net.healix360.engage.messages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Names and abbreviations that are the same in every language. */
    private static final Set<String> NAMES = Set.of(
            "Helix Engage",
            "CRM",
            "JSON",
            "SLA",
            "× SLA",
            "UCID",
            "DID",
            "NPS",
            "VIP",
            "SMS",
            "WhatsApp",
            "Instagram",
            "Google",
            "Meta");

    @ParameterizedTest
    @ValueSource(strings = {"hi", "kn"})
    void everySentenceIsThereInEachLanguageAndOnlyThose(String language) {
        assertThat(in(language).keySet()).isEqualTo(in("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "kn"})
    void aTranslationSaysEverythingThatTheSentenceSays(String language) {
        Map<String, String> translated = in(language);
        in("").forEach((key, english) -> {
            assertThat(translated.get(key)).as(key).isNotBlank();
            assertThat(placeholders(translated.get(key))).as(key).isEqualTo(placeholders(english));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "kn"})
    void nothingIsLeftInEnglish(String language) {
        Map<String, String> translated = in(language);
        List<String> left = in("").entrySet().stream()
                .filter(message -> LETTERS.matcher(message.getValue()).find())
                .filter(message -> !message.getKey().startsWith("language."))
                .filter(message -> !NAMES.contains(message.getValue()))
                .filter(message -> message.getValue().equals(translated.get(message.getKey())))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void aFigureIsExplainedAsItIsMeasured(Metric metric) {
        assertThat(in("").get("metric.definition." + metric.id())).isEqualTo(metric.definition());
    }

    @Test
    void anEnglishReaderGetsEnglishWhereverTheServerStands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("hi").build());
            assertThat(ResourceBundle.getBundle(BUNDLE, Reader.locale("en", "24"))
                            .getString("app.close"))
                    .isEqualTo("Close");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What stands in that language's own file. */
    private static Map<String, String> in(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                new Locale.Builder().setLanguage(language).build(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        return bundle.keySet().stream()
                .filter(key -> language.isEmpty() || own(bundle, key))
                .collect(Collectors.toMap(key -> key, bundle::getString));
    }

    /** The bundle answers with the English sentence when it has none. */
    private static boolean own(ResourceBundle bundle, String key) {
        return ((java.util.PropertyResourceBundle) bundle).handleGetObject(key) != null;
    }

    private static List<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}

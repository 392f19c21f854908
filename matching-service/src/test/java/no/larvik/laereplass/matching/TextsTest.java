package no.larvik.laereplass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.scoring.MustRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"problems", "rows", "states", "contract", "figures"})
    void everyTextExistsInAllThreeLanguages(String bundle) {
        var bokmaal = texts(bundle + ".properties");
        for (var other : new String[] {"_nn", "_en"}) {
            var translated = texts(bundle + other + ".properties");

            assertThat(translated.stringPropertyNames()).isEqualTo(bokmaal.stringPropertyNames());
            assertThat(translated.values()).noneMatch(text -> text.toString().isBlank());
            for (var key : bokmaal.stringPropertyNames())
                assertThat(placeholders(translated, key)).as(key + other).isEqualTo(placeholders(bokmaal, key));
        }
    }

    @Test
    void everyStateHasAWord() {
        assertThat(Arrays.stream(State.values()).map(State::name)).allMatch(texts("states.properties")::containsKey);
    }

    @Test
    void everyMustRuleSaysWhatIsWrong() {
        assertThat(Arrays.stream(MustRule.values()).map(rule -> "rule." + rule + ".field"))
                .allMatch(texts("problems.properties")::containsKey);
    }

    private static TreeSet<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getClassLoader().getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

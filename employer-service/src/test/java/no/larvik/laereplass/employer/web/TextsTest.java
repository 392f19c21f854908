package no.larvik.laereplass.employer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import no.larvik.laereplass.employer.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"problems_nn.properties", "problems_en.properties"})
    void everyTextIsThereInEveryLanguageWithTheSamePlaceholders(String other) {
        var norwegian = texts("problems.properties");
        var translated = texts(other);

        assertThat(translated.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(norwegian.stringPropertyNames());
        assertThat(norwegian.stringPropertyNames()).allSatisfy(key -> {
            assertThat(translated.getProperty(key)).isNotBlank();
            assertThat(placeholders(translated.getProperty(key))).isEqualTo(placeholders(norwegian.getProperty(key)));
        });
    }

    @Test
    void everyReasonSaysHowToMendIt() {
        var norwegian = texts("problems.properties");

        assertThat(Arrays.stream(Flaw.Reason.values()).map(FieldErrors::codeOf))
                .allSatisfy(code ->
                        assertThat(norwegian.getProperty(code + ".field")).isNotBlank());
    }

    private static java.util.List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var in = TextsTest.class.getResourceAsStream("/" + file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}

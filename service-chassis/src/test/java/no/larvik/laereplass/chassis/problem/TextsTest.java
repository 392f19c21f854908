package no.larvik.laereplass.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private final Texts texts = new Texts(TextsTest.class.getClassLoader());

    @Test
    void aTextIsInTheReadersLanguage() {
        assertThat(texts.of("stale.title", Map.of(), Languages.BOKMAAL)).isEqualTo("Noen andre har endret dette");
        assertThat(texts.of("stale.title", Map.of(), Languages.NYNORSK)).isEqualTo("Nokon andre har endra dette");
        assertThat(texts.of("stale.title", Map.of(), Locale.ENGLISH)).isEqualTo("Somebody else has changed this");
    }

    @Test
    void placeholdersAreFilled() {
        assertThat(texts.of("size.field", Map.of("min", 1, "max", 80), Locale.ENGLISH))
                .isEqualTo("Must have between 1 and 80 characters or choices.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void everyTextExistsInEveryLanguage(String language) throws IOException {
        assertThat(keys("_" + language)).containsExactlyInAnyOrderElementsOf(keys(""));
    }

    private static Iterable<Object> keys(String suffix) throws IOException {
        var file = "/chassis-problems" + suffix + ".properties";
        try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(file))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.keySet();
        }
    }
}

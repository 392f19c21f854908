package no.larvik.laereplass.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    /** Codes as they stand in the code: quoted words after a status, or names of failures. */
    private static final Pattern CODE = Pattern.compile("HttpStatus\\.[A-Z_]+,\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @CsvSource({"problems, _nn", "problems, _en", "pages, _nn", "pages, _en"})
    void everyLanguageSaysTheSame(String bundle, String language) throws IOException {
        var source = texts(bundle, "");
        var translated = texts(bundle, language);

        assertThat(new TreeSet<>(translated.keySet())).isEqualTo(new TreeSet<>(source.keySet()));
        source.forEach((key, text) ->
                assertThat(placeholders(translated.get(key))).as(key + language).isEqualTo(placeholders(text)));
    }

    @Test
    void everyProblemTheGatewayCanSayHasATitleAndADetail() throws IOException {
        var known = new TreeSet<Object>(texts("problems", "").keySet());
        known.addAll(texts("chassis-problems", "").keySet());
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
            }
        }

        assertThat(codes).contains("service-late", "cross-site", "too-large");
        assertThat(codes).allSatisfy(code -> assertThat(known).contains(code + ".title", code + ".detail"));
    }

    private static Properties texts(String bundle, String language) throws IOException {
        var properties = new Properties();
        var name = "/" + bundle + language + ".properties";
        try (var in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static java.util.List<String> placeholders(@Nullable Object text) {
        return PLACEHOLDER
                .matcher(String.valueOf(text))
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }
}

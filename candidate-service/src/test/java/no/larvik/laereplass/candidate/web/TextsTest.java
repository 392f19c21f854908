package no.larvik.laereplass.candidate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.candidate.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"problems", "access-log", "consent-2026-1", "export"})
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
    void everyRuleSaysWhatToDo() {
        var codes = Arrays.stream(Rule.values()).map(rule -> rule.code() + ".field");

        assertThat(codes).allMatch(texts("problems.properties")::containsKey);
    }

    @Test
    void everyLookHasWords() {
        var what = Arrays.stream(Sight.values()).map(sight -> "what." + sight);
        var why = Arrays.stream(Sight.Why.values()).map(reason -> "why." + reason);

        assertThat(Stream.concat(what, why)).allMatch(texts("access-log.properties")::containsKey);
    }

    /** Held against matching's own list: what is new there needs words here. */
    @Test
    void everythingThatCanBeSaidOfAStepHasWords() {
        var codes = Stream.of("moment", "feeling")
                .flatMap(field -> choices(field).stream().map(choice -> "code." + field + "." + choice));

        assertThat(codes).hasSize(9).allMatch(texts("export.properties")::containsKey);
    }

    private static List<?> choices(String field) {
        Object found = new Yaml().load(resource("contracts/http/matching-service.openapi.yaml"));
        for (var key : List.of("components", "schemas", "OfMoment", "properties", field, "enum"))
            found = Objects.requireNonNull(((Map<?, ?>) found).get(key), key);
        return (List<?>) found;
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
        try (Reader reader = resource(file)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader resource(String file) {
        var stream = TextsTest.class.getClassLoader().getResourceAsStream(file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}

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
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Held against matching's own lists: what is new there needs words here. */
    @ParameterizedTest
    @CsvSource({
        "OfMoment, moment, moment",
        "OfMoment, feeling, feeling",
        "MatchBody, state, standing",
        "StepBody, recorded, how",
        "MeetingBody, adaptations, adaptations",
        "ContractBody, checklist, inPlace",
        "ConfirmationBody, party, party",
        "ApprovalBody, by, authority",
        "JourneyBody, stage, stage",
        "EntryBody, deed, deed",
        "JourneyBody, certificate, certificate",
        "JourneyBody, certificate, detail",
        "JourneyBody, reason, because",
        "JourneyBody, reason, detail",
        "Learnt, lessons, lessons"
    })
    void whateverMatchingMayAnswerHasWords(String schema, String field, String name) {
        var words = texts("export.properties");

        assertThat(choices(schema, field))
                .isNotEmpty()
                .allMatch(choice ->
                        words.containsKey("code." + name + "." + choice) || words.containsKey("code." + choice));
    }

    private static List<?> choices(String schema, String field) {
        Object found = new Yaml().load(resource("contracts/http/matching-service.openapi.yaml"));
        for (var key : List.of("components", "schemas", schema, "properties", field))
            found = Objects.requireNonNull(((Map<?, ?>) found).get(key), key);
        var values = (Map<?, ?>) found;
        var items = values.get("items");
        return (List<?>) Objects.requireNonNull((items instanceof Map<?, ?> each ? each : values).get("enum"), field);
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

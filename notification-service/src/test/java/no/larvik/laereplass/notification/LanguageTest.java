package no.larvik.laereplass.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nb,NB",
        "nn,NN",
        "en,EN",
        "nn-NO,NN",
        "en_GB,EN",
        "no,NB",
        "uk-UA,UK",
        "ar,AR",
        "ti-ER,TI",
        "fr,NB",
        "EN,EN",
        "'',NB"
    })
    void aTagIsReadAsOneOfOurLanguages(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    @Test
    void nothingIsReadAsBokmål() {
        assertThat(Language.of(null)).isEqualTo(Language.NB);
    }
}

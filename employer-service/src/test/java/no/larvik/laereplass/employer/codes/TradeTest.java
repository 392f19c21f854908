package no.larvik.laereplass.employer.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Helsearbeiderfaget;helsearbeiderfaget",
                "Tømrerfaget;tomrerfaget",
                "Barne- og ungdomsarbeiderfaget;barne-og-ungdomsarbeiderfaget",
                "Bilfaget, lette kjøretøy;bilfaget-lette-kjoretoy",
                "Ernæringskokkfaget;ernaeringskokkfaget",
                "Låsesmedfaget;lasesmedfaget",
                "Fiske og fangst ;fiske-og-fangst"
            })
    void theKeyIsMadeOfTheName(String name, String slug) {
        assertThat(Trade.slugOf(name)).isEqualTo(slug);
    }
}

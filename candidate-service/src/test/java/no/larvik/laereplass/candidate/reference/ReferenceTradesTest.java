package no.larvik.laereplass.candidate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTradesTest {

    @ParameterizedTest
    @CsvSource({
        "Helsearbeiderfaget, helsearbeiderfaget",
        "Tømrerfaget, tomrerfaget",
        "Barne- og ungdomsarbeiderfaget, barne-og-ungdomsarbeiderfaget",
        "'Frisørfaget (dame/herre)', frisorfaget-dame-herre",
        "Båt- og ærfaglig arbeid, bat-og-aerfaglig-arbeid"
    })
    void aTradeIsKnownByAWordThatFitsInAnAddress(String name, String slug) {
        assertThat(ReferenceTrades.slug(name)).isEqualTo(slug);
    }
}

package no.larvik.laereplass.notification;

import static org.assertj.core.api.Assertions.assertThat;

import no.larvik.laereplass.notification.SmsLength.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsLengthTest {

    @ParameterizedTest
    @CsvSource({"0,1,160", "160,1,0", "161,2,145", "306,2,0", "307,3,152"})
    void theSmallAlphabetHolds160OrPartsOf153(int letters, int parts, int left) {
        assertThat(SmsLength.of("a".repeat(letters))).isEqualTo(new SmsLength(Alphabet.GSM_7, letters, parts, left));
    }

    @ParameterizedTest
    @CsvSource({"70,1,0", "71,2,63", "134,2,0", "135,3,66"})
    void unicodeHolds70OrPartsOf67(int letters, int parts, int left) {
        assertThat(SmsLength.of("ж".repeat(letters))).isEqualTo(new SmsLength(Alphabet.UCS_2, letters, parts, left));
    }

    @Test
    void norwegianLettersAreInTheSmallAlphabetAndSamiAndCurlyQuotesAreNot() {
        assertThat(SmsLength.of("Blåbærsyltetøy ÆØÅ éèü §").alphabet()).isEqualTo(Alphabet.GSM_7);
        assertThat(SmsLength.of("Čáhci").alphabet()).isEqualTo(Alphabet.UCS_2);
        assertThat(SmsLength.of("«hei» – du").alphabet()).isEqualTo(Alphabet.UCS_2);
    }

    @Test
    void someSignsTakeTwoUnitsAndAreNotSplitOverParts() {
        assertThat(SmsLength.of("€".repeat(80))).isEqualTo(new SmsLength(Alphabet.GSM_7, 160, 1, 0));
        assertThat(SmsLength.of("€".repeat(81))).isEqualTo(new SmsLength(Alphabet.GSM_7, 162, 2, 143));
        assertThat(SmsLength.of("🎉".repeat(36))).isEqualTo(new SmsLength(Alphabet.UCS_2, 72, 2, 61));
    }
}

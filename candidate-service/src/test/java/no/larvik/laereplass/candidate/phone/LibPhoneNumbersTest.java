package no.larvik.laereplass.candidate.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneNumbersTest {

    private final LibPhoneNumbers phones = new LibPhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "41234567, +4741234567",
        "412 34 567, +4741234567",
        "+47 41 23 45 67, +4741234567",
        "0047 41234567, +4741234567",
        "+46 70 123 45 67, +46701234567"
    })
    void aNumberIsReadHoweverItIsWritten(String typed, String number) {
        assertThat(phones.read(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "+4741234567, true",
        "+4740000001, true",
        "+4790090909, true",
        "+46701234567, true",
        "+4733123456, false",
        "+4780012345, false",
        "'', false",
        "ring meg, false"
    })
    void anSmsGoesToMobilePhonesAlone(String number, boolean mobile) {
        assertThat(phones.includes(number)).isEqualTo(mobile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112", "1234567", "412345678", "+47 41234567890", "ring meg", "+999 123"})
    void whatCannotBeRungIsNoNumber(String typed) {
        assertThat(phones.read(typed)).isEmpty();
    }
}

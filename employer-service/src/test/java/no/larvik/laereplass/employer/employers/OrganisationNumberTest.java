package no.larvik.laereplass.employer.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456785", "910000004", "910000012"})
    void aNumberWithTheRightControlDigitIsRead(String typed) {
        assertThat(OrganisationNumber.read(typed))
                .map(OrganisationNumber::digits)
                .contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567855", "123456784", "12345678a", "１２３４５６７８５", "-23456785"})
    void anythingElseIsNot(String typed) {
        assertThat(OrganisationNumber.read(typed)).isEmpty();
    }

    @Test
    void spacesBetweenTheGroupsAreHowPeopleWriteIt() {
        assertThat(OrganisationNumber.read("123 456 785"))
                .map(OrganisationNumber::digits)
                .contains("123456785");
    }

    @Test
    void oneWrongDigitIsAlwaysFound() {
        var right = "123456785";

        var wrong = IntStream.range(0, 9)
                .boxed()
                .flatMap(place -> IntStream.rangeClosed('0', '9')
                        .mapToObj(digit -> right.substring(0, place) + (char) digit + right.substring(place + 1)));

        assertThat(wrong.filter(number -> !number.equals(right)))
                .hasSize(81)
                .allSatisfy(
                        number -> assertThat(OrganisationNumber.read(number)).isEmpty());
    }

    @Test
    void aNumberWhoseControlDigitWouldBeTenDoesNotExist() {
        var possible = IntStream.rangeClosed(0, 9).mapToObj(digit -> "91000008" + digit);

        assertThat(possible).noneMatch(number -> OrganisationNumber.read(number).isPresent());
    }

    @Test
    void anUncheckedNumberCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("123456784"));
    }
}

package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Åse-Marie, ØDEGÅRD, ase odegard",
        "'  Aase  ', Ødegaard, ase odegard",
        "José, Muñoz, jose munoz",
        "Kari Anne, Berg Nordmann, kari nordmann",
        "Nguyễn, Thị, nguyen thi",
        "'-Kari', Nordmann, kari nordmann",
    })
    void aNameIsTheSameHoweverItIsSpelt(String first, String last, String normalised) {
        assertThat(Likeness.name(first, last)).isEqualTo(normalised);
    }

    @Test
    void twoTraitsInCommonAreReasonToAsk() {
        var newPhone = with("Fornavnkanari", "Etternavnkanari", "+4799999999", "other@demo.invalid");
        var newName = with("Annet", "Navn", PERSON.phone(), "other@demo.invalid");
        var onlyName = new Person(
                PERSON.firstName(),
                PERSON.lastName(),
                PERSON.birthDate().plusDays(1),
                "+4799999999",
                "other@demo.invalid",
                Language.NB);

        assertThat(alike(newPhone)).isTrue();
        assertThat(Likeness.between(PERSON, newPhone)).containsExactly(Likeness.Trait.NAME, Likeness.Trait.BIRTH_DATE);
        assertThat(alike(newName)).isTrue();
        assertThat(alike(onlyName)).isFalse();
    }

    private static boolean alike(Person other) {
        return !Collections.disjoint(Likeness.keys(PERSON), Likeness.keys(other));
    }

    private static Person with(String first, String last, String phone, String email) {
        return new Person(first, last, PERSON.birthDate(), phone, email, Language.NB);
    }
}

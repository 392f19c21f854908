package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void namesComeInTheOrderOfStringsHoweverTheyBegin() {
        var names = List.of(
                "",
                "a",
                "ab",
                "abcdefgh",
                "abcdefghi",
                "abcdefgi",
                "abc\u0000",
                "b",
                "z\u00fe",
                "z\u00ff",
                "z\u00ffa",
                "z\u0100",
                "z\u0100a",
                "z\u00ffb",
                "z\u4e00",
                "zz",
                "\u00ff",
                "\u0100",
                "\u00ffz",
                "\u0100a");
        var entities = new Entities(false);
        for (int id = 0; id < names.size(); id++) entities.name(id, names.get(id));
        for (int one = 0; one < names.size(); one++)
            for (int other = 0; other < names.size(); other++)
                assertThat(entities.before(one, other))
                        .as("%s before %s", names.get(one), names.get(other))
                        .isEqualTo(names.get(one).compareTo(names.get(other)) < 0);
    }

    @Test
    void whoeverIsKnownByNumberAloneComesInTheOrderOfNumbers() {
        var entities = new Entities(true);
        assertThat(entities.before(3, 7)).isTrue();
        assertThat(entities.before(7, 3)).isFalse();
    }
}

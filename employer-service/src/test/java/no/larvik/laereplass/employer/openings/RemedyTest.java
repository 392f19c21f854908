package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.NEVER;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.employer.openings.Suggested.Fits;
import org.junit.jupiter.api.Test;

class RemedyTest {

    @Test
    void whatKeepsPeopleAwayIsNamed() {
        var narrow = terms().minimumAge(18)
                .from(LocalDate.of(2027, 8, 1))
                .to(LocalDate.of(2027, 8, 15))
                .build();

        assertThat(Remedy.on(narrow, NEVER))
                .containsExactly(
                        Remedy.DROP_THE_LICENCE, Remedy.OFFER_SUPPORT, Remedy.OPEN_FOR_YOUNGER, Remedy.WIDEN_THE_START);
    }

    @Test
    void fewerThanFiveAreNeverCountedOut() {
        var suggested = new Suggested();
        var opening = new OpeningId("o1");
        assertThat(suggested.of(opening)).isEqualTo(Fits.NOBODY);

        for (int i = 1; i <= 4; i++) suggested.listed("c" + i, List.of("o1", "o2"));
        assertThat(suggested.of(opening)).isEqualTo(Fits.FEW);

        suggested.listed("c5", List.of("o1"));
        assertThat(suggested.of(opening)).isEqualTo(Fits.SOME);

        suggested.forgotten("c1");
        suggested.listed("c2", List.of("o2"));
        assertThat(suggested.of(opening)).isEqualTo(Fits.FEW);
    }
}

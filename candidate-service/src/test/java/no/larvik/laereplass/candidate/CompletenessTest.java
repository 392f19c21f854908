package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void aNewCaseIsOneFifthDone() {
        assertThat(Completeness.of(aCandidate().build())).isEqualTo(20);
    }

    @Test
    void aProfileWithEverythingIsComplete() {
        assertThat(Completeness.of(aCandidate().wishing("helsearbeiderfaget").build()))
                .isEqualTo(100);
    }

    @Test
    void wishesWithoutATradeAreNot() {
        assertThat(Completeness.of(aCandidate().wishing().build())).isEqualTo(80);
    }
}

package no.larvik.laereplass.employer.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NorwegianOrderTest {

    private static final List<String> IN_ORDER =
            List.of("Aktivitørfaget", "Bakerfaget", "Zoofaget", "Ærfuglfaget", "Ølbryggerfaget", "Åkerfaget");

    @Test
    void theLastLettersComeLast() {
        assertThat(IN_ORDER).isSortedAccordingTo(NorwegianOrder.comparator());
    }

    @Test
    void theKeySortsByteByByteAsTheNameDoes() {
        assertThat(IN_ORDER).isSortedAccordingTo(Comparator.comparing(NorwegianOrder::key));
    }
}

package no.larvik.laereplass.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Exchanger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MeanwhileTest {

    @Test
    @Timeout(20)
    void bothGoOnAtOnce() throws InterruptedException {
        var meeting = new Exchanger<String>();

        var other = Meanwhile.of(() -> {
            try {
                return meeting.exchange("from the work");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(meeting.exchange("from the caller")).isEqualTo("from the work");
        assertThat(other.answer()).isEqualTo("from the caller");
    }

    @Test
    void whatItThrowsIsThrownToWhoWaits() {
        var refused = Meanwhile.<String>of(() -> {
            throw new MatchingProblem.NotFound("it");
        });

        assertThatThrownBy(refused::answer).isInstanceOf(MatchingProblem.NotFound.class);
    }
}

package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class JourneyIT {

    @Test
    void fourPeopleBringOneMatchToAnAcceptedOffer() {
        assertThat(RunningPlatform.run("deploy/journey")).isZero();
    }
}

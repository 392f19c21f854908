package no.larvik.laereplass.matching.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.AMatch;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.State;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
    private static final Person KARI = new Person("kari", Set.of("candidate"), "3909", null);

    private final KeptVoices voices = new KeptVoices(new ArrayList<>());
    private final Access access = new Access((subject, ids) -> Set.of(), subject -> Optional.of("candidate-1"));

    @Test
    void whatIsSaidIsKeptWhileTheMatchIsThere() {
        telling(2).tell("match-1", Moment.ANSWERED, Feeling.BAD, null, KARI);

        assertThat(voices.all()).hasSize(1);
    }

    @Test
    void whoIsForgottenWhileTheySpeakIsNotRememberedByIt() {
        telling(1).tell("match-1", Moment.ANSWERED, Feeling.BAD, null, KARI);

        assertThat(voices.all()).isEmpty();
    }

    private Telling telling(int looks) {
        return new Telling(voices, new OneMatch(AMatch.in(State.ACCEPTED), looks), new NoJourneys(), access, () -> NOW);
    }
}

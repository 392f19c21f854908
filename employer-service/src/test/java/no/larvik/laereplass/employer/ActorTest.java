package no.larvik.laereplass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.larvik.laereplass.employer.Actor.Role;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Actor ROLF = new Actor("someone", null, Set.of(Role.EMPLOYER), "3909", "910000004");
    private static final Actor NORA = new Actor("someone", null, Set.of(Role.STAFF), "3909", null);
    private static final Actor KARI = new Actor("someone", null, Set.of(Role.CANDIDATE), "3909", null);
    private static final Actor IDA = new Actor("someone", null, Set.of(Role.ADMINISTRATOR), "3909", null);

    @Test
    void anEmployerUserSpeaksForItsOwnOrganisationOnly() {
        assertThat(ROLF.maySpeakFor("910000004")).isTrue();
        assertThat(ROLF.maySpeakFor("910000012")).isFalse();
    }

    @Test
    void anOrganisationInTheTokenIsWorthNothingWithoutTheRole() {
        assertThat(new Actor("someone", null, Set.of(Role.CANDIDATE), "3909", "910000004").maySpeakFor("910000004"))
                .isFalse();
    }

    @Test
    void staffSpeakForEverybodyAndAdministratorsForNobody() {
        assertThat(NORA.maySpeakFor("910000012")).isTrue();
        assertThat(IDA.maySpeakFor("910000012")).isFalse();
        assertThat(IDA.seesAllEmployers()).isTrue();
    }

    @Test
    void aCandidateSeesWhatIsPublishedAndNoEmployer() {
        assertThat(KARI.seesPublishedOpenings()).isTrue();
        assertThat(KARI.seesAllOpenings()).isFalse();
        assertThat(KARI.seesAllEmployers()).isFalse();
    }
}

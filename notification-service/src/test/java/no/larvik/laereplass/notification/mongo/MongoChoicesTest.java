package no.larvik.laereplass.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.Choice;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoChoicesTest {

    @Test
    void whoHasChosenNothingIsToldByBoth() {
        assertThat(new MongoChoices(EmbeddedInfra.database()).of("nobody"))
                .isEqualTo(new Choice("nobody", true, true, null, Rhythm.AT_ONCE, 0));
    }

    @Test
    void whatWasChosenComesBackAndNobodyOverwritesItUnseen() {
        var choices = new MongoChoices(EmbeddedInfra.database());

        assertThat(choices.save(new Choice("kari", false, true, Language.NN, Rhythm.AT_ONCE, 0)))
                .isTrue();
        assertThat(choices.save(new Choice("kari", true, false, null, Rhythm.AT_ONCE, 0)))
                .isFalse();
        assertThat(choices.of("kari")).isEqualTo(new Choice("kari", false, true, Language.NN, Rhythm.AT_ONCE, 1));
        assertThat(choices.save(new Choice("kari", true, false, null, Rhythm.WEEKLY, 1)))
                .isTrue();
        assertThat(choices.save(new Choice("kari", false, false, null, Rhythm.AT_ONCE, 1)))
                .isFalse();
        assertThat(choices.of("kari")).isEqualTo(new Choice("kari", true, false, null, Rhythm.WEEKLY, 2));
    }
}

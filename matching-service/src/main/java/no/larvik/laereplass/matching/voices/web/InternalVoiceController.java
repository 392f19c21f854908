package no.larvik.laereplass.matching.voices.web;

import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Telling;
import no.larvik.laereplass.matching.voices.Voice;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone, while it acts for the young person: what they take along of what they said. */
@RestController
@OnlyFor("candidate-service")
class InternalVoiceController {

    private final Telling telling;

    InternalVoiceController(Telling telling) {
        this.telling = telling;
    }

    @GetMapping("/internal/v1/voices/{candidateId}")
    AllVoicesBody allVoices(Caller caller, @PathVariable String candidateId) {
        return new AllVoicesBody(telling.all(candidateId, People.of(caller)).stream()
                .map(SaidBody::of)
                .toList());
    }

    record AllVoicesBody(List<SaidBody> items) {}

    /**
     * @param schoolYear of its August
     * @param clear null when not said
     */
    record SaidBody(
            String matchId,
            int schoolYear,
            Moment moment,
            Feeling feeling,
            @Nullable Boolean clear) {

        static SaidBody of(Voice voice) {
            return new SaidBody(voice.matchId(), voice.year(), voice.moment(), voice.feeling(), voice.clear());
        }
    }
}

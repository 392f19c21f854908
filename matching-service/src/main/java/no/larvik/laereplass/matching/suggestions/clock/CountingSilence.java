package no.larvik.laereplass.matching.suggestions.clock;

import no.larvik.laereplass.matching.suggestions.Silences;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every replica counts for itself. */
@Component
class CountingSilence {

    private final Silences silences;

    CountingSilence(Silences silences) {
        this.silences = silences;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1M")
    void count() {
        silences.count();
    }
}

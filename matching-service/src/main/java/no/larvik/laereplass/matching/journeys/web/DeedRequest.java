package no.larvik.laereplass.matching.journeys.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.journeys.Certificate;
import no.larvik.laereplass.matching.journeys.Deed;
import no.larvik.laereplass.matching.journeys.Doing;
import no.larvik.laereplass.matching.journeys.Learnt;
import no.larvik.laereplass.matching.matches.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, or is to happen.
 *
 * @param day when it was; of an extension the new last day; left out for today
 * @param agreed how the young person agreed to another kind of contract
 * @param learnt needed when it ends
 */
record DeedRequest(
        @NotNull Deed deed,
        @Nullable LocalDate day,
        @Nullable String kind,
        OnBehalf.@Nullable Way agreed,
        @Nullable String reason,
        @Valid @Nullable LearntRequest learnt,
        @Nullable Certificate certificate) {

    Doing toDoing() {
        var lessons = learnt == null ? null : new Learnt(learnt.lessons(), learnt.words());
        return new Doing(deed, day, kind, agreed, reason, lessons, certificate);
    }

    record LearntRequest(
            @NotNull List<Learnt.Lesson> lessons, @Nullable String words) {}
}

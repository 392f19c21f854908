package no.larvik.laereplass.candidate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What other services keep about somebody. Each part is asked for by itself: no answer is never taken for nothing kept,
 * it is named as missing, and the rest is handed out all the same.
 */
public final class Elsewhere {

    private final Voices voices;
    private final KeptMatches matches;
    private final KeptJourneys journeys;
    private final SentNotices notices;

    public Elsewhere(Voices voices, KeptMatches matches, KeptJourneys journeys, SentNotices notices) {
        this.voices = voices;
        this.matches = matches;
        this.journeys = journeys;
        this.notices = notices;
    }

    /** @param self whether they ask themselves: what was said of steps is said by a sign-in of one's own alone */
    Found about(CandidateId id, boolean self) {
        var missing = EnumSet.noneOf(Part.class);
        return new Found(
                or(matches.of(id), KeptMatches.Kept.NOTHING, Part.MATCHES, missing),
                or(journeys.of(id), List.of(), Part.JOURNEYS, missing),
                or(notices.of(id), SentNotices.Kept.NOTHING, Part.NOTICES, missing),
                self ? or(voices.of(id), List.of(), Part.VOICES, missing) : List.of(),
                missing);
    }

    private static <T> T or(Optional<T> answer, T nothing, Part part, Set<Part> missing) {
        if (answer.isEmpty()) missing.add(part);
        return answer.orElse(nothing);
    }

    /** What can be missing. */
    public enum Part {
        MATCHES,
        JOURNEYS,
        NOTICES,
        VOICES
    }

    /** @param missing what could not be had now, and is empty here though there may be something */
    public record Found(
            KeptMatches.Kept matches,
            List<KeptJourney> journeys,
            SentNotices.Kept notices,
            List<Voice> voices,
            Set<Part> missing) {

        public Found {
            missing = Set.copyOf(missing);
        }
    }
}

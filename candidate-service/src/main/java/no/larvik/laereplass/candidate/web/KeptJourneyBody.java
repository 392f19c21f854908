package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.candidate.KeptJourney;
import org.jspecify.annotations.Nullable;

/** The way from a contract to a certificate, to take along. The fields are those the readable form has words for. */
record KeptJourneyBody(
        String journeyId,
        @Nullable String openingId,
        String trade,
        String kind,
        String stage,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate talkDue,
        @Nullable LocalDate contactUntil,
        @Nullable String certificate,
        @Nullable String because,
        List<String> lessons,
        @Nullable String lessonWords,
        List<EntryBody> entries) {

    static KeptJourneyBody of(KeptJourney journey) {
        return new KeptJourneyBody(
                journey.id(),
                journey.openingId(),
                journey.trade(),
                journey.kind(),
                journey.stage(),
                journey.startsOn(),
                journey.endsOn(),
                journey.talkDue(),
                journey.contactUntil(),
                journey.certificate(),
                journey.reason(),
                journey.lessons(),
                journey.lessonWords(),
                journey.entries().stream().map(EntryBody::of).toList());
    }

    /**
     * @param deed null for the beginning
     * @param detail what else was said, by the deed: a reason, a kind, a certificate or a day
     */
    record EntryBody(
            Instant at,
            @Nullable String deed,
            String stage,
            String doneBy,
            LocalDate day,
            @Nullable String detail) {

        static EntryBody of(KeptJourney.Entry entry) {
            return new EntryBody(entry.at(), entry.deed(), entry.stage(), entry.by(), entry.day(), entry.code());
        }
    }
}

package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.candidate.KeptJourney;
import org.jspecify.annotations.Nullable;

/** The fields we need of matching-service's answer; it may have others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeptJourneysV1(List<JourneyV1> items) {

    List<KeptJourney> toJourneys() {
        return items.stream().map(JourneyV1::toJourney).toList();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record JourneyV1(
            String id,
            @Nullable String openingId,
            String trade,
            String kind,
            String stage,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate talkDue,
            @Nullable LocalDate contactUntil,
            @Nullable String certificate,
            @Nullable String reason,
            @Nullable LearntV1 learnt,
            List<EntryV1> entries) {

        KeptJourney toJourney() {
            return new KeptJourney(
                    id,
                    openingId,
                    trade,
                    kind,
                    stage,
                    startsOn,
                    endsOn,
                    talkDue,
                    contactUntil,
                    certificate,
                    reason,
                    learnt == null ? List.of() : learnt.lessons(),
                    learnt == null ? null : learnt.words(),
                    entries.stream().map(EntryV1::toEntry).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LearntV1(List<String> lessons, @Nullable String words) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record EntryV1(
            Instant at,
            @Nullable String deed,
            String to,
            String by,
            LocalDate day,
            @Nullable String code) {

        KeptJourney.Entry toEntry() {
            return new KeptJourney.Entry(at, deed, to, by, day, code);
        }
    }
}

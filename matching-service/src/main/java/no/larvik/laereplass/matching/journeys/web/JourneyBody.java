package no.larvik.laereplass.matching.journeys.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.journeys.Certificate;
import no.larvik.laereplass.matching.journeys.Deed;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Entry;
import no.larvik.laereplass.matching.journeys.FollowingUp.Seen;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.Learnt;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.matches.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A journey as one person may see it.
 *
 * @param warned staff alone: nobody has heard anything for a while
 * @param learnt the young person and staff alone
 * @param deeds what this person may do now
 */
record JourneyBody(
        String id,
        long version,
        String candidateId,
        @Nullable String openingId,
        @Nullable String employerId,
        String trade,
        String kind,
        Stage stage,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate talkDue,
        @Nullable LocalDate lastHeard,
        boolean warned,
        @Nullable LocalDate contactUntil,
        @Nullable Certificate certificate,
        @Nullable EndReason reason,
        @Nullable Learnt learnt,
        List<EntryBody> entries,
        List<Deed> deeds) {

    static JourneyBody of(Seen seen, Instant now) {
        var journey = seen.journey();
        var parties = journey.parties();
        var staff = seen.as() == Actor.STAFF;
        var employer = seen.as() == Actor.EMPLOYER;
        var over = employer && journey.endedOnce();
        return new JourneyBody(
                journey.id(),
                journey.version(),
                parties.candidateId(),
                parties.openingId(),
                parties.employerId(),
                parties.trade(),
                journey.kind(),
                over ? Stage.ENDED : journey.stage(),
                journey.startsOn(),
                journey.endsOn(),
                over ? null : journey.talkDue(),
                staff ? journey.lastHeard() : null,
                staff && journey.warned(),
                employer ? null : journey.contactUntil(),
                over ? null : journey.certificate(),
                employer ? null : journey.reason(),
                employer ? null : journey.learnt(),
                shown(journey, over).stream()
                        .filter(entry -> staff || seenByTheTwo(entry))
                        .map(entry -> EntryBody.of(entry, employer))
                        .toList(),
                over ? List.of() : journey.deeds(seen.as(), now));
    }

    /** A company sees no further than to the end of its own part. */
    private static List<Entry> shown(Journey journey, boolean over) {
        if (!over) return journey.entries();
        var end = journey.entries().stream().map(Entry::deed).toList().indexOf(Deed.END);
        return journey.entries().subList(0, end + 1);
    }

    /** What staff do among themselves is theirs. */
    private static boolean seenByTheTwo(Entry entry) {
        return entry.deed() != Deed.WARN_OF_SILENCE
                && entry.deed() != Deed.MISS_TALK
                && entry.deed() != Deed.REGISTER_CONTACT;
    }

    record EntryBody(
            Instant at,
            @Nullable Deed deed,
            Stage to,
            String by,
            LocalDate day,
            @Nullable String code) {

        static EntryBody of(Entry entry, boolean withoutReason) {
            var code = withoutReason && entry.deed() == Deed.END ? null : entry.code();
            return new EntryBody(
                    entry.at(), entry.deed(), entry.to(), entry.by().word(), entry.day(), code);
        }
    }
}

package no.larvik.laereplass.matching.queue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs staff. Made anew each time from how things stand; two made from the same facts are equal.
 *
 * @param about id of what it is about, which with the kind makes its key
 * @param why code of what exactly has happened
 * @param candidateId whose case it is; null when it is about a place or a day
 * @param people whom a place fits, best first, or whom a day of the county's year concerns; empty otherwise
 * @param since when it began to be so
 * @param due when it ought to be done
 */
public record Item(
        Kind kind,
        String about,
        String why,
        @Nullable String candidateId,
        @Nullable String openingId,
        @Nullable String matchId,
        @Nullable String journeyId,
        List<String> people,
        Instant since,
        Instant due) {

    static final Comparator<Item> MOST_URGENT_FIRST =
            Comparator.comparing(Item::due).thenComparing(Item::kind).thenComparing(Item::about);

    public Item {
        people = List.copyOf(people);
    }

    static Item ofPerson(Kind kind, String candidateId, String why, Instant since, Instant due) {
        return new Item(kind, candidateId, why, candidateId, null, null, null, List.of(), since, due);
    }

    static Item ofMatch(Kind kind, MatchFacts match, String why, Instant since, Instant due) {
        return new Item(
                kind, match.id(), why, match.candidateId(), match.openingId(), match.id(), null, List.of(), since, due);
    }

    static Item ofJourney(Kind kind, JourneyFacts journey, String why, Instant since, Instant due) {
        return new Item(
                kind, journey.id(), why, journey.candidateId(), null, null, journey.id(), List.of(), since, due);
    }

    static Item ofDay(String about, String why, List<String> people, Instant since, Instant due) {
        return new Item(Kind.FORMIDLING_DAY, about, why, null, null, null, null, people, since, due);
    }

    static Item ofPlace(String openingId, List<String> people, Instant since, Instant due) {
        return new Item(Kind.NEW_PLACE, openingId, "FITS_WELL", null, openingId, null, null, people, since, due);
    }

    public String key() {
        return kind + ":" + about;
    }

    /** Another when anything about it is: what was put off is then shown again. */
    public String facts() {
        var said = String.join("|", why, since.toString(), due.toString(), String.join(",", people));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

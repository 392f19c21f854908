package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose address is protected (kode 6 or 7): kept apart from all others, told to no other service, matched by
 * nobody but people. No address and no postal code. What is done for them is written down here.
 *
 * @param version of the stored document; 0 until stored
 * @param subject the sign-in they had before; it opens no other case
 * @param wants what they look for, in words
 * @param earlier what was written about the case before it was protected
 */
public record ProtectedCase(
        String id,
        long version,
        String municipality,
        Who who,
        @Nullable String subject,
        String wants,
        List<Earlier> earlier,
        List<Step> steps,
        Instant since) {

    /** @param phone E.164 */
    public record Who(String firstName, String lastName, LocalDate birthDate, String phone) {}

    /** A note or message that came along. */
    public record Earlier(Instant at, @Nullable String by, String text) {}

    /** What was done. */
    public enum What {
        ASKED_THE_PERSON,
        ASKED_AN_EMPLOYER,
        MEETING,
        OFFER,
        CONTRACT,
        FOLLOW_UP,
        ENDED
    }

    /**
     * One step, taken by people from a plain list of openings.
     *
     * @param openingId the opening it is about, if any
     */
    public record Step(
            Instant at,
            @Nullable String by,
            What what,
            @Nullable String openingId,
            String words) {}

    public ProtectedCase {
        earlier = List.copyOf(earlier);
        steps = List.copyOf(steps);
    }

    ProtectedCase changed(Who nextWho, String nextWants) {
        return new ProtectedCase(id, version, municipality, nextWho, subject, nextWants, earlier, steps, since);
    }

    ProtectedCase and(Step step) {
        var more = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new ProtectedCase(id, version, municipality, who, subject, wants, earlier, more, since);
    }
}

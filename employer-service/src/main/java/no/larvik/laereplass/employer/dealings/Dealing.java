package no.larvik.laereplass.employer.dealings;

import java.time.Instant;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.jspecify.annotations.Nullable;

/**
 * One presentation and what the employer made of it; ids and times alone, nobody's name.
 *
 * @param standing where the match stands now, in matching-service's word
 * @param presentedAt when the employer first saw the card; null when we only came to know it later
 * @param deadline by when an answer was due
 * @param answeredAt when the employer first said anything
 */
public record Dealing(
        String match,
        EmployerId employer,
        OpeningId opening,
        String standing,
        @Nullable Instant presentedAt,
        @Nullable Instant deadline,
        @Nullable Instant answeredAt,
        Answer answer) {

    /** The employer's first word. */
    public enum Answer {
        NONE,
        YES,
        NO,
        SILENCE
    }

    public static Dealing unknown(String match, EmployerId employer, OpeningId opening) {
        return new Dealing(match, employer, opening, "DRAFT", null, null, null, Answer.NONE);
    }

    /** A state record may skip some: whatever comes after the card was shown is an answer to it. */
    public Dealing now(String state, @Nullable Instant due, Instant at) {
        return switch (state) {
            case "PRESENTED" ->
                new Dealing(
                        match,
                        employer,
                        opening,
                        state,
                        presentedAt == null ? at : presentedAt,
                        due,
                        null,
                        Answer.NONE);
            case "INTERESTED", "INTERVIEW", "TRIAL", "OFFERED", "OFFER_ACCEPTED", "OFFER_DECLINED" ->
                answered(state, Answer.YES, at);
            case "NOT_SELECTED" -> answered(state, Answer.NO, at);
            case "EMPLOYER_SILENT" ->
                answer == Answer.NONE
                        ? new Dealing(match, employer, opening, state, presentedAt, deadline, null, Answer.SILENCE)
                        : standing(state);
            default -> standing(state);
        };
    }

    /** Nobody waits any longer and nobody is promised anything; a contract that is approved goes on. Repeatable. */
    public Dealing withoutSomebody() {
        return standing.equals("CONTRACT_APPROVED") ? this : standing("WITHDRAWN");
    }

    /** Somebody has this place, or will have it. */
    public boolean holdsASeat() {
        return standing.equals("OFFER_ACCEPTED") || standing.startsWith("CONTRACT");
    }

    private Dealing answered(String state, Answer first, Instant at) {
        if (answer == Answer.YES || answer == Answer.NO) return standing(state);
        return new Dealing(match, employer, opening, state, presentedAt, deadline, at, first);
    }

    private Dealing standing(String state) {
        return new Dealing(match, employer, opening, state, presentedAt, deadline, answeredAt, answer);
    }
}

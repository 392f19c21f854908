package no.larvik.laereplass.matching.scoring;

import java.util.List;

/**
 * The allow-list: everything a score, an explanation or an order may be made of. What is not here cannot be judged by.
 *
 * @param freeSeats seats neither offered nor taken
 * @param closedBefore these two have said no to each other before, and nobody has reopened it
 * @param takenElsewhere the young person has already said yes to another offer
 */
public record ScoreInput(
        Seeker seeker,
        Place place,
        List<Approval> approvals,
        int freeSeats,
        boolean closedBefore,
        boolean takenElsewhere) {

    public ScoreInput {
        approvals = List.copyOf(approvals);
    }
}

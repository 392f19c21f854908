package no.larvik.laereplass.employer.commitment;

import no.larvik.laereplass.employer.employers.EmployerId;

/** Where targets and clauses are kept. */
public interface Commitments {

    /** One without any when nothing was decided yet. */
    Commitment of(EmployerId employer);

    /** @throws CommitmentProblem.ChangedMeanwhile when it is at another version */
    Commitment put(Commitment next);
}

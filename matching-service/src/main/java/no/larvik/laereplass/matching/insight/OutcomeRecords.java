package no.larvik.laereplass.matching.insight;

/** Port: the stored journeys, what came of each for its young person. */
public interface OutcomeRecords extends Records<OutcomeRecords.Came> {

    /** @param outcome a code, see {@link no.larvik.laereplass.matching.journeys.Outcome} */
    record Came(String id, long sequence, String municipality, String candidateId, String outcome)
            implements Memory.Kept {}
}

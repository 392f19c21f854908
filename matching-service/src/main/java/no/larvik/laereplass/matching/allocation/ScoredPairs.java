package no.larvik.laereplass.matching.allocation;

/** Port: who could go where, and how well that would fit. */
public interface ScoredPairs {

    /**
     * Published people of the municipality without an offer or a yes, and openings with free seats; pairs that hold every
     * must-rule, for each person the best {@code listLength}.
     *
     * @throws InterruptedException when somebody wants it to stop
     */
    ScoredMarket collect(String municipality, Order order, String rulesVersion, Progress.Teller teller)
            throws InterruptedException;
}

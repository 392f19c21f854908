package no.larvik.laereplass.employer;

import java.util.List;

/** What a verb answers: the next state and the facts to announce with it. No facts means nothing worth storing. */
public record Change<A, F>(A next, List<F> facts) {

    public Change {
        facts = List.copyOf(facts);
    }

    public static <A, F> Change<A, F> unchanged(A current) {
        return new Change<>(current, List.of());
    }
}

package no.larvik.laereplass.matching.matches;

import java.util.Optional;

/** Port: candidate-service says which young person a sign-in belongs to. */
public interface OwnCase {

    Optional<String> candidateOf(String subject);
}

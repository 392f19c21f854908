package no.larvik.laereplass.matching.suggestions;

/**
 * Port: of several replicas that know the same, one tells. Two may believe so for a moment; they would tell the same.
 */
@FunctionalInterface
public interface Election {

    boolean won();
}

package no.larvik.laereplass.candidate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list. The scope is part of the query, so that counts and pages tell nothing about others.
 *
 * @param text beginnings of words of the name
 * @param trade code of one the person wishes for
 * @param after the last case of the page before
 * @param limit how many at most
 */
public record Search(
        String municipality,
        Scope scope,
        @Nullable Status status,
        @Nullable String text,
        @Nullable String trade,
        @Nullable CandidateId after,
        int limit) {

    /** Whose cases. */
    public sealed interface Scope {

        record CaseloadOf(String subject) implements Scope {}

        record Team() implements Scope {}

        /** Waiting for somebody to take them. */
        record Untaken() implements Scope {}

        /** Those whose contact person is one of these. */
        record ContactIsOneOf(Set<String> subjects) implements Scope {}
    }
}

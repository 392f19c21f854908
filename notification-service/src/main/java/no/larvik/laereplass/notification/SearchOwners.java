package no.larvik.laereplass.notification;

import org.jspecify.annotations.Nullable;

/** Asks matching-service whose search it is, right before anybody is told that it has found something. */
public interface SearchOwners {

    Answer now(String searchId);

    /** What matching-service said. */
    sealed interface Answer {

        /**
         * @param subject of the member of staff; {@code null} for a company's
         * @param candidateId whom the search is for; {@code null} for nobody in particular
         */
        record Wanted(@Nullable String subject, @Nullable String candidateId) implements Answer {}

        /** Deleted, switched off, or nothing of what it found is so any more. */
        record Gone() implements Answer {}

        record Late() implements Answer {}
    }
}

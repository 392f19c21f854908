package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the cases the asking person works with.
 *
 * @param searching the young person is published and not on a pause
 * @param consentAt since when matching is agreed to; null while it is not
 * @param begun nothing has been published yet
 * @param unreachable code of why no e-mail and no SMS may be sent; null when they may
 * @param professionals sign-ins of those who work with it today
 */
public record Case(
        String candidateId,
        Instant registeredAt,
        boolean begun,
        boolean searching,
        @Nullable Instant consentAt,
        @Nullable String unreachable,
        Set<String> professionals) {

    public Case {
        professionals = Set.copyOf(professionals);
    }
}

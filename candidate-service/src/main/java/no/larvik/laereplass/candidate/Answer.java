package no.larvik.laereplass.candidate;

import org.jspecify.annotations.Nullable;

/**
 * What a young person answered an employer.
 *
 * @param question as it was asked: an opening that is changed later does not change what was answered
 * @param value {@code YES} or {@code NO}, the option that was chosen, or own words; null while own words are kept back
 */
public record Answer(
        String question,
        Asked.Answering answering,
        @Nullable String value) {

    /** Own words may tell who somebody is: they wait until the identity is open. */
    Answer beforeTheIdentityIsOpen() {
        return answering.isCoded() ? this : new Answer(question, answering, null);
    }
}

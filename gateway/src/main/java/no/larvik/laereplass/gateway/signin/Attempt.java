package no.larvik.laereplass.gateway.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that has left for the provider and not come back.
 *
 * @param state echoed by the provider; ties the answer to this attempt
 * @param nonce echoed inside the id token
 * @param verifier secret half of the proof key
 * @param returnTo page to show afterwards, always on this site
 */
public record Attempt(String state, String nonce, String verifier, String returnTo, Instant startedAt) {

    static final Duration LASTS = Duration.ofMinutes(5);

    boolean isOver(Instant now) {
        return !now.isBefore(startedAt.plus(LASTS));
    }
}

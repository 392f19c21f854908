package no.larvik.laereplass.candidate;

import java.time.Instant;

/** How and when a person told staff what they agree to, before they could sign in themselves. */
public record OnBehalf(How how, Instant at) {

    /** The way the answer reached staff. */
    public enum How {
        PHONE,
        FACE_TO_FACE,
        PAPER
    }
}

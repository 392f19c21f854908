package no.larvik.laereplass.matching.journeys;

import org.jspecify.annotations.Nullable;

/** What came of a contract, as a code: a certificate, {@code HIGHER_EDUCATION}, {@code ENDED} or {@code UNDER_WAY}. */
public final class Outcome {

    private static final String UNDER_WAY = "UNDER_WAY";

    /** Before the certificate, for another reason than the next. */
    public static final String ENDED = "ENDED";

    public static final String HIGHER_EDUCATION = "HIGHER_EDUCATION";

    private Outcome() {}

    /** @param reason why it ended; null when it has not */
    public static String of(Stage stage, @Nullable Certificate certificate, @Nullable EndReason reason) {
        if (certificate != null) return certificate.name();
        return switch (stage) {
            case PLANNED, RUNNING, IN_SCHOOL, EXAM, COMPLETED -> UNDER_WAY;
            case ENDED, CLOSED -> reason == EndReason.HIGHER_EDUCATION ? HIGHER_EDUCATION : ENDED;
        };
    }
}

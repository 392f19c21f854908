package no.larvik.laereplass.chassis.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id a person can read to the help desk and an operator can find in the logs of every service. */
public final class TraceId {

    private TraceId() {}

    public static @Nullable String current() {
        return MDC.get("traceId");
    }
}

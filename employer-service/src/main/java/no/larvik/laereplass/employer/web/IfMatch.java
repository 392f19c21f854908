package no.larvik.laereplass.employer.web;

import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.employer.Expected;
import org.jspecify.annotations.Nullable;

/** The version somebody has seen, as the request names it. */
public final class IfMatch {

    private IfMatch() {}

    /** Refuses a request that names none, and the change when there is a newer one. */
    public static Expected seen(@Nullable String ifMatch) {
        var expected = ETags.required(ifMatch);
        return actual -> ETags.check(actual, expected);
    }
}

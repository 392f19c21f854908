package no.larvik.laereplass.chassis.operation;

import java.time.Instant;
import java.util.Map;

/** Port: the other services, as this one finds them. */
public interface Neighbours {

    /** Those that are not asked now because they failed too often, and since when. */
    Map<String, Instant> resting();
}

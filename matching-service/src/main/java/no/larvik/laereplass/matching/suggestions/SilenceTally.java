package no.larvik.laereplass.matching.suggestions;

import java.time.Instant;
import java.util.Map;

/** Port: counts, by employer, how those presented in matches made since then were answered. */
public interface SilenceTally {

    Map<String, Silence> since(Instant when);
}

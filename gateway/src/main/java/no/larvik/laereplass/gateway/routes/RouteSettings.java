package no.larvik.laereplass.gateway.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient the gateway is with a service. The defaults are the platform's: a service answers within two seconds or
 * says it cannot.
 *
 * @param connect longest wait for a connection
 * @param response longest wait for a whole answer
 * @param file longest wait where whole files come in, or are made while one waits
 * @param atOnce requests under way per route; one more is refused, none waits
 * @param window calls a breaker looks back on
 * @param minimum calls before a breaker judges at all
 * @param failedPercent share of failures that opens it
 * @param slow from here on a call counts as slow
 * @param slowPercent share of slow calls that opens it
 * @param rest how long an open breaker rests
 * @param trials calls let through to see whether the service is well again
 * @param streamsPerPerson live streams one person may hold open
 */
@ConfigurationProperties("laereplass.routes")
record RouteSettings(
        Duration connect,
        Duration response,
        Duration file,
        int atOnce,
        int window,
        int minimum,
        float failedPercent,
        Duration slow,
        float slowPercent,
        Duration rest,
        int trials,
        int streamsPerPerson) {

    /** For whole files: what takes long is not ill. */
    RouteSettings unhurried() {
        return new RouteSettings(
                connect,
                file,
                file,
                atOnce,
                window,
                minimum,
                failedPercent,
                file,
                slowPercent,
                rest,
                trials,
                streamsPerPerson);
    }
}

package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The wordings of the consent, oldest first. An answer to a wording nobody was shown is no answer.
 *
 * @param versions such as {@code 2026-1}
 */
public record ConsentTexts(List<String> versions) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Duration TOO_LONG_AGO = Duration.ofDays(365);

    public ConsentTexts {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) throw new IllegalArgumentException("at least one version of the consent text");
    }

    String newest() {
        return versions.getLast();
    }

    void check(String version) {
        if (version.isBlank())
            throw new CandidateProblem.InvalidFields(List.of(Fault.at("textVersion", Rule.REQUIRED)));
        if (!versions.contains(version))
            throw new CandidateProblem.InvalidFields(List.of(Fault.at("textVersion", Rule.UNKNOWN_TEXT_VERSION)));
    }

    /** What was told cannot be told in the future, nor so long ago that nobody remembers. */
    void checkTold(OnBehalf onBehalf, Instant now) {
        checkTold("onBehalf", onBehalf, now);
    }

    void checkTold(String field, OnBehalf onBehalf, Instant now) {
        var faults = new ArrayList<Fault>();
        checkTold(field, onBehalf, now, faults);
        if (!faults.isEmpty()) throw new CandidateProblem.InvalidFields(faults);
    }

    void checkTold(String field, OnBehalf onBehalf, Instant now, List<Fault> faults) {
        if (onBehalf.at().isAfter(now.plus(CLOCKS_DIFFER))) faults.add(Fault.at(field + "/at", Rule.IN_THE_FUTURE));
        if (onBehalf.at().isBefore(now.minus(TOO_LONG_AGO))) faults.add(Fault.at(field + "/at", Rule.TOO_LONG_AGO));
    }
}

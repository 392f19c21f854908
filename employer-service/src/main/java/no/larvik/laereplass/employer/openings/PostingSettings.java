package no.larvik.laereplass.employer.openings;

import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;

/**
 * @param never exposures nobody under 18 may have at work; set by whoever answers for the rules, not by code
 */
public record PostingSettings(Set<Hazard> never) {

    public PostingSettings {
        never = Set.copyOf(never);
    }
}

package no.larvik.laereplass.matching.scoring.configuration;

import java.util.List;
import no.larvik.laereplass.matching.scoring.RuleSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Every version of the weights there has been, and the one in use.
 *
 * @param current version of the one in use
 */
@ConfigurationProperties("laereplass.matching.rules")
record RuleSettings(String current, List<RuleSet> versions) {

    RuleSet inUse() {
        return versions.stream()
                .filter(rules -> rules.version().equals(current))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + current + " of the rules."));
    }
}

package no.larvik.laereplass.matching.rules.configuration;

import java.util.List;
import no.larvik.laereplass.matching.scoring.RuleSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the platform starts with; once stored, the store alone counts.
 *
 * @param municipality in whose name
 * @param versions oldest first
 */
@ConfigurationProperties("laereplass.matching.rules")
record DeliveredRules(String municipality, List<RuleSet> versions) {}

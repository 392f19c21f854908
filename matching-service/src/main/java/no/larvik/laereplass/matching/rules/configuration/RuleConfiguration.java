package no.larvik.laereplass.matching.rules.configuration;

import no.larvik.laereplass.matching.rules.RuleVersions;
import no.larvik.laereplass.matching.rules.Rulebook;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One rulebook for everybody who judges. */
@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    @Bean
    Rulebook rulebook(RuleVersions store, NeighbourTrades neighbours, DeliveredRules delivered) {
        return new Rulebook(store, neighbours, delivered.municipality(), delivered.versions());
    }
}

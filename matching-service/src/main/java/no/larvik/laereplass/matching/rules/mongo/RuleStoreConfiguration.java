package no.larvik.laereplass.matching.rules.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each version is an aggregate of its own, so every replica hears of it. */
@Configuration(proxyBeanMethods = false)
class RuleStoreConfiguration {

    @Bean
    AggregateKind ruleKind() {
        return new AggregateKind("rules", "rules", RuleDocument::announced);
    }
}

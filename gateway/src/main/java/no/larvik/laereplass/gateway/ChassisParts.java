package no.larvik.laereplass.gateway;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.chassis.clock.TickConfiguration;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.security.ServiceIdentity;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The few parts of the chassis the gateway shares with the services: tokens, problems, and a thread for each sweep. */
@Configuration(proxyBeanMethods = false)
@Import(TickConfiguration.class)
class ChassisParts {

    private static final Locale BOKMAAL = Locale.of("nb");

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Problems problems() {
        return new Problems(ChassisParts.class.getClassLoader());
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(BOKMAAL, Locale.of("nn"), Locale.ENGLISH));
        resolver.setDefaultLocale(BOKMAAL);
        return resolver;
    }

    @Bean
    ProblemResponses problemResponses(Problems problems, LocaleResolver languages, JsonMapper json) {
        return new ProblemResponses(problems, languages, json);
    }

    @Bean
    ServiceTokens serviceTokens(
            @Value("${laereplass.service}") String service,
            @Value("${laereplass.municipality}") String municipality,
            @Value("${laereplass.keys.private}") Path privateKey,
            @Value("${laereplass.keys.public}") Path publicKeys) {
        // Tokens are judged by the callee's real clock, so they are never minted from an injected one.
        return new ServiceTokens(
                ServiceIdentity.read(service, privateKey, publicKeys), municipality, InstantSource.system());
    }
}

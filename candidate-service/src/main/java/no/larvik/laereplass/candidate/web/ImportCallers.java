package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.imports.WhoAsks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever brings a file acts as whoever types. */
@Configuration
class ImportCallers {

    @Bean
    WhoAsks whoAsks() {
        return Actors::of;
    }
}

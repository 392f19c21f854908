package no.larvik.laereplass.employer.imports.nav;

import java.net.URI;
import java.time.InstantSource;
import no.larvik.laereplass.employer.imports.JobAdFeed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class FeedConfiguration {

    static final String NAME = "nav-ads";

    /** @param mode {@code live} or {@code recorded} */
    @Bean
    JobAdFeed jobAdFeed(
            @Value("${laereplass.employer.ads.mode}") String mode,
            @Value("${laereplass.employer.ads.address}") URI address,
            @Value("${laereplass.employer.ads.token}") String token,
            InstantSource clock) {
        return switch (mode) {
            case "live" -> new LiveFeed(address, token, clock);
            case "recorded" -> new RecordedFeed();
            default ->
                throw new IllegalArgumentException("laereplass.employer.ads.mode is live or recorded, not " + mode);
        };
    }
}

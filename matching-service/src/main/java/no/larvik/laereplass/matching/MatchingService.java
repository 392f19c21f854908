package no.larvik.laereplass.matching;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Suggests, carries matches through their life, and counts. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchingService {

    public static void main(String[] args) {
        SpringApplication.run(MatchingService.class, args);
    }

    /** UUIDv7: newer ids sort after older ones. */
    @Bean
    Supplier<String> ids() {
        return () -> UuidCreator.getTimeOrderedEpoch().toString();
    }
}

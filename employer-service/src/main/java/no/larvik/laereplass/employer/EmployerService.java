package no.larvik.laereplass.employer;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.employers.RegisterSettings;
import no.larvik.laereplass.employer.openings.PostingSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service of employers and openings. */
@SpringBootApplication
public class EmployerService {

    public static void main(String[] args) {
        SpringApplication.run(EmployerService.class, args);
    }

    /** UUIDv7: random, yet in the order of creation. */
    @Bean
    Supplier<String> ids() {
        return () -> UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** For codes that open doors. */
    @Bean
    RandomGenerator secret() {
        return new SecureRandom();
    }

    @Bean
    PostingSettings postingSettings(@Value("${laereplass.employer.never-under-18}") Set<Hazard> never) {
        return new PostingSettings(never);
    }

    @Bean
    RegisterSettings registerSettings(@Value("${laereplass.demo:false}") boolean demo) {
        return new RegisterSettings(demo);
    }
}

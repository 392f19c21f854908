package no.larvik.laereplass.employer.register.brreg;

import java.time.InstantSource;
import no.larvik.laereplass.employer.register.Register;
import no.larvik.laereplass.employer.register.RegisterCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The recorded register unless somebody asks for the live one. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    static final String NAME = "enhetsregisteret";

    @Bean
    Register register(
            RestClient.Builder http,
            @Value("${laereplass.employer.register.mode}") Mode mode,
            @Value("${laereplass.employer.register.address}") String address,
            InstantSource clock) {
        return mode == Mode.LIVE ? new LiveRegister(http, address, clock) : new RecordedRegister();
    }

    enum Mode {
        RECORDED,
        LIVE
    }

    /** Once a night, Norwegian time. */
    @Component
    static class Nightly {

        private static final Logger log = LoggerFactory.getLogger(Nightly.class);

        private final RegisterCheck check;

        Nightly(RegisterCheck check) {
            this.check = check;
        }

        @Scheduled(cron = "${laereplass.employer.register.check}", zone = "Europe/Oslo")
        void check() {
            var changed = check.sweep();
            if (changed > 0) log.info("{} employers have changed in the register", changed);
        }
    }
}

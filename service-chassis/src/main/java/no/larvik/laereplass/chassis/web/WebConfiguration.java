package no.larvik.laereplass.chassis.web;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.chassis.store.StoreConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;

/** Bounded bodies and repeatable requests, after security has said who calls. */
@AutoConfiguration(after = StoreConfiguration.class)
public class WebConfiguration {

    @Bean
    Answers answers(MongoDatabase database, InstantSource clock) {
        return new Answers(database, clock);
    }

    @Bean
    FilterRegistrationBean<RepeatableRequests> repeatableRequests(Answers answers, ProblemResponses problems) {
        var registration = new FilterRegistrationBean<>(new RepeatableRequests(answers, problems));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }

    @Bean
    OldAnswers oldAnswers(Answers answers) {
        return new OldAnswers(answers);
    }

    /** Forgets answers nobody can ask for any more; the embedded store has no expiry of its own. */
    static final class OldAnswers {

        private final Answers answers;

        OldAnswers(Answers answers) {
            this.answers = answers;
        }

        @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
        void forget() {
            answers.forgetOld();
        }
    }
}

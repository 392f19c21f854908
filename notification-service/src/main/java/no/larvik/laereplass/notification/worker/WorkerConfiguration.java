package no.larvik.laereplass.notification.worker;

import no.larvik.laereplass.notification.Patience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WorkerConfiguration {

    @Bean
    Patience patience(WorkerSettings settings) {
        var usual = Patience.USUAL;
        return new Patience(
                usual.lease(),
                settings.first(),
                settings.longest(),
                usual.givesUpAfter(),
                usual.signIn(),
                usual.signInWithin());
    }
}

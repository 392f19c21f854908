package no.larvik.laereplass.gateway.workers.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import no.larvik.laereplass.gateway.workers.Agencies;
import no.larvik.laereplass.gateway.workers.Workers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkersConfiguration {

    @Bean
    Workers workers(
            MongoDatabase database,
            Agencies agencies,
            @Value("${laereplass.first-administrator}") String firstAdministrator,
            InstantSource clock) {
        return new Workers(new MongoRosters(database, clock), agencies, firstAdministrator, clock);
    }
}

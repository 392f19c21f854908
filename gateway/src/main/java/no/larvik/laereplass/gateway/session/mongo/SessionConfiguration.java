package no.larvik.laereplass.gateway.session.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.gateway.session.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway's own database: short waits, since a person stands behind every one of them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    MongoDatabase database(MongoClient client, @Value("${laereplass.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer shortWaits() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(50).maxWaitTime(500, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(500, TimeUnit.MILLISECONDS).readTimeout(3, TimeUnit.SECONDS));
    }

    @Bean
    Sessions sessions(MongoDatabase database, SessionSettings settings, InstantSource clock) {
        return new Sessions(new MongoSessions(database), settings.lifetimes(), clock);
    }
}

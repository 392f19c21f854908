package no.larvik.laereplass.chassis.audit;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import no.larvik.laereplass.chassis.store.StoreConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The service's own audit log, in its own database. */
@AutoConfiguration(after = StoreConfiguration.class)
public class AuditConfiguration {

    @Bean
    AuditLog auditLog(MongoDatabase database, InstantSource clock) {
        return new AuditLog(database, clock);
    }
}

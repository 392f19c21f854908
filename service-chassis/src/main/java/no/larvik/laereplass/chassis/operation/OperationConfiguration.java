package no.larvik.laereplass.chassis.operation;

import java.time.InstantSource;
import no.larvik.laereplass.chassis.clock.ClockConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Each service can be asked how it is doing. */
@AutoConfiguration(after = ClockConfiguration.class)
public class OperationConfiguration {

    @Bean
    OperationController operationController(
            ObjectProvider<Announcing> announcing,
            ObjectProvider<Listening> listening,
            ObjectProvider<Neighbours> neighbours,
            ObjectProvider<OutsideSystems> outside,
            ObjectProvider<ImportLog> imports,
            ObjectProvider<InstantSource> clock) {
        return new OperationController(
                announcing, listening, neighbours, outside, imports, clock.getIfUnique(InstantSource::system));
    }
}

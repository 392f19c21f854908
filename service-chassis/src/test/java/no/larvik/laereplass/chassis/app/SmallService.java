package no.larvik.laereplass.chassis.app;

import java.util.Map;
import no.larvik.laereplass.chassis.store.AggregateKind;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class SmallService {

    @Bean
    AggregateKind noteKind() {
        return new AggregateKind("note", "notes", stored -> Map.of("id", stored.id()));
    }
}

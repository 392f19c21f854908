package no.larvik.laereplass.chassis.store;

import java.util.HashMap;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.inbox.InboxConfiguration;
import no.larvik.laereplass.chassis.relay.RelayConfiguration;
import no.larvik.laereplass.chassis.topics.TopicsConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A whole service about things, without a web. */
public final class ThingService {

    private ThingService() {}

    public static ConfigurableApplicationContext start(Class<?>... more) {
        var properties = new HashMap<String, Object>(EmbeddedInfra.properties());
        properties.put("laereplass.service", "thing-service");
        properties.put("laereplass.relay.sweep", "200ms");
        properties.put("laereplass.inbox.retry", "50ms");
        return new SpringApplicationBuilder(Wiring.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .logStartupInfo(false)
                .run("--spring.main.banner-mode=off", "--logging.level.root=WARN");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        SslAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MongoAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        StoreConfiguration.class,
        TopicsConfiguration.class,
        RelayConfiguration.class,
        InboxConfiguration.class
    })
    static class Wiring {

        @Bean
        AggregateKind things() {
            return StoreOfThings.THING;
        }
    }
}

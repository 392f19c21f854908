package no.larvik.laereplass.chassis.client;

import java.util.Map;
import no.larvik.laereplass.chassis.security.SecurityConfiguration;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;

/** Clients of the services named under {@code laereplass.services}. */
@AutoConfiguration(after = {RestClientAutoConfiguration.class, SecurityConfiguration.class})
public class ClientConfiguration {

    @Bean
    ServiceClients serviceClients(Environment environment, RestClient.Builder http, ServiceTokens tokens) {
        var addresses = Binder.get(environment)
                .bind("laereplass.services", Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of);
        return new ServiceClients(addresses, http, tokens);
    }
}

package no.larvik.laereplass.gateway.routes;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where each service listens; absolute addresses without a path. */
@ConfigurationProperties("laereplass.services")
public record ServiceAddresses(URI candidate, URI employer, URI matching, URI notification) {

    public URI of(Service service) {
        return switch (service) {
            case CANDIDATE -> candidate;
            case EMPLOYER -> employer;
            case MATCHING -> matching;
            case NOTIFICATION -> notification;
        };
    }
}

package no.larvik.laereplass.chassis.security;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Who this service is and where its keys lie.
 *
 * @param service own name, the audience of tokens meant for it, for example {@code candidate-service}
 * @param municipality four-digit number a service acts within in the background
 * @param keys files of this service's private key and of everybody's public keys
 */
@ConfigurationProperties("laereplass")
public record SecuritySettings(
        String service, @DefaultValue("3909") String municipality, Keys keys) {

    /** JWK files: {@code <service>.json} and {@code public.json} of one folder. */
    public record Keys(
            @Name("private") Path privateKey,
            @Name("public") Path publicKeys) {}
}
